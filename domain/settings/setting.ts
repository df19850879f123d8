import { type LimitName, limits } from '../limits/limits'
import type { Role } from '../people/role'
import { countCharacters } from '../text'

/** What the office and the administrator set while the app runs; each keeps its history. */
export const settingNames = ['conduct', 'clocks', 'outside', 'replies', 'limits', 'filing', 'calendar'] as const
export type SettingName = (typeof settingNames)[number]

/** 设置里叫什么. */
export const settingWords: Record<SettingName, string> = {
  conduct: '干部作风反映的替补', clocks: '时限', outside: '外部单位', replies: '常用答复', limits: '次数限制', filing: '备案号', calendar: '放假和调休',
}

interface Candidate {
  name: string | null
  roles: readonly Role[]
  leftOn?: string | null
  isVacant: boolean
}

/** Why somebody cannot take complaints about the supervision group itself; null when they can. */
export const alternateFault = (person: Candidate | null): 'notThere' | 'ofSupervision' | null => {
  if (!person || person.name === null || person.isVacant || person.leftOn) return 'notThere'
  return person.roles.includes('supervision') ? 'ofSupervision' : null
}

export const mostBodies = 40

/** Bodies outside the union: each once, short enough for a list. */
export const bodiesFault = (names: readonly string[]): 'none' | 'many' | 'length' | 'twice' | null => {
  if (names.length === 0) return 'none'
  if (names.length > mostBodies) return 'many'
  if (names.some((name) => countCharacters(name) < 2 || countCharacters(name) > 20)) return 'length'
  return new Set(names).size < names.length ? 'twice' : null
}

/** Names that are offered no more, the last first; lines they own are still found by them. */
export const formerBodies = (former: readonly string[], from: readonly string[], to: readonly string[]): string[] =>
  [...new Set([...from, ...former])].filter((name) => !to.includes(name))

/** The one body that stands in another's place; null when more than that changed. */
const replaced = (from: readonly string[], to: readonly string[]): { from: string; to: string } | null => {
  const changed = to.map((name, at) => ({ from: from[at] ?? '', to: name })).filter((pair) => pair.from !== pair.to)
  const [only] = changed
  return from.length === to.length && changed.length === 1 && only && !from.includes(only.to) ? only : null
}

/** 医保局换成医疗保障局, when one stands in its place; 加了医保局；去掉了法院. */
export const bodiesChange = (from: readonly string[], to: readonly string[]): string => {
  const one = replaced(from, to)
  if (one) return `${one.from}换成${one.to}`
  const added = to.filter((name) => !from.includes(name))
  const gone = from.filter((name) => !to.includes(name))
  const parts = [...(added.length > 0 ? [`加了${added.join('、')}`] : []), ...(gone.length > 0 ? [`去掉了${gone.join('、')}`] : [])]
  return parts.length > 0 ? parts.join('；') : '换了顺序'
}

/** What is counted together, as the administrator reads it. */
export const limitWords: Record<LimitName, string> = {
  reports: '反映问题', sayings: '回答、补充、催办这样的话', uploads: '传照片', searches: '查找', invitations: '发邀请', redeeming: '试邀请码',
  applying: '申请加入', exports: '导出文件', ownData: '导出自己的数据、注销', imports: '导入',
}

export const mostOfLimit = 1_000_000

/** 导出文件：30 → 60. */
export const limitChanges = (from: Readonly<Record<LimitName, number>>, to: Readonly<Record<LimitName, number>>): string[] =>
  (Object.keys(limitWords) as LimitName[]).filter((name) => from[name] !== to[name]).map((name) => `${limitWords[name]}：${from[name]} → ${to[name]} 次`)

/** What is set, else the usual. */
export const limitsInForce = (set: Readonly<Partial<Record<LimitName, number>>> | null): Record<LimitName, number> =>
  Object.fromEntries((Object.keys(limits) as LimitName[]).map((name) => [name, set?.[name] ?? limits[name].most])) as Record<LimitName, number>
