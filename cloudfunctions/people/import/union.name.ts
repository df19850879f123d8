import type { UnionRow } from '@/types/liaison.contract'

export type UnionKind = UnionRow['kind']

/** Brackets full-width and no blanks, so that one union has one name. */
export const readUnionName = (cell: string): string | null => {
  const name = cell.normalize('NFC').replace(/\(/g, '（').replace(/\)/g, '）').replace(/\s/gu, '')
  return name.includes('工会') ? name : null
}

const marks: readonly (readonly [RegExp, UnionKind])[] = [
  [/行业.*工会/u, 'industrial'],
  [/联合会/u, 'regional'],
  [/公司|集团|企业|厂|矿|商场|酒店|超市/u, 'enterprise'],
  [/学校|大学|学院|中学|小学|幼儿园|医院|卫生院|局|中心|院|所|站|馆|机关/u, 'institution'],
  [/[乡镇]总工会|街道.*总工会|[乡镇]工会/u, 'township'],
]

/** The annex does not say what kind a grassroots union is: its name does. Null when the name leaves it open. */
export const unionKindOf = (name: string): UnionKind | null => marks.find(([mark]) => mark.test(name))?.[1] ?? null
