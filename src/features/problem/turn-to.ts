import type { Category } from '@/domain/problem/vocabulary'

/** Which bodies outside usually answer for a kind, the likeliest first. */
const likely: Partial<Record<Category, readonly string[]>> = {
  pay: ['人社局', '法院', '住建局'],
  socialInsurance: ['人社局', '医保局'],
  hours: ['人社局'],
  contract: ['人社局', '法院', '司法局'],
  safety: ['应急管理局', '卫健局', '住建局'],
  women: ['人社局', '卫健局', '法院'],
  hardship: ['民政局', '医保局'],
  newEmployment: ['人社局', '市场监管局'],
}

/** The known bodies outside, those that fit the kind first. */
export const turnToFor = (category: Category, bodies: readonly string[]): string[] => {
  const first = (likely[category] ?? []).filter((name) => bodies.includes(name))
  return [...first, ...bodies.filter((name) => !first.includes(name))]
}
