import type { ClockTable, Length } from '../problem/problem.clocks'

export type ClockUnit = '个工作日' | '小时' | '天'

/** One number of the clock table, as the office reads and changes it. Its unit stays. */
export interface ClockEntry {
  key: string
  group: ClockGroup
  name: string
  unit: ClockUnit
  least: number
  most: number
  read: (table: ClockTable) => number
  write: (table: ClockTable, count: number) => ClockTable
}

export const clockGroups = ['受理', '办结', '承办', '补充和异议', '催办督办', '回访'] as const
export type ClockGroup = (typeof clockGroups)[number]

type Plain = { [K in keyof ClockTable]: ClockTable[K] extends number ? K : never }[keyof ClockTable]

const plain = (key: Plain, group: ClockGroup, name: string, unit: ClockUnit, most: number, least = 1): ClockEntry => ({
  key, group, name, unit, least, most, read: (table) => table[key], write: (table, count) => ({ ...table, [key]: count }),
})

const unitOf: Record<Length['unit'], ClockUnit> = { workdays: '个工作日', hours: '小时' }

const accept = (urgency: keyof ClockTable['accept']['byUrgency'], name: string, unit: Length['unit'], most: number): ClockEntry => ({
  key: `accept.${urgency}`, group: '受理', name, unit: unitOf[unit], least: 1, most,
  read: ({ accept: { byUrgency } }) => byUrgency[urgency].count,
  write: (table, count) => ({ ...table, accept: { byUrgency: { ...table.accept.byUrgency, [urgency]: { unit, count } } } }),
})

const byDifficulty = (difficulty: keyof ClockTable['solve']['byDifficulty'], name: string, most: number): ClockEntry => ({
  key: `solve.${difficulty}`, group: '办结', name, unit: unitOf.workdays, least: 1, most,
  read: ({ solve }) => solve.byDifficulty[difficulty].count,
  write: (table, count) => ({ ...table, solve: { ...table.solve, byDifficulty: { ...table.solve.byDifficulty, [difficulty]: { unit: 'workdays', count } } } }),
})

const byUrgency = (urgency: 'urgent' | 'critical', name: string, unit: Length['unit'], most: number): ClockEntry => ({
  key: `solve.${urgency}`, group: '办结', name, unit: unitOf[unit], least: 1, most,
  read: ({ solve }) => solve.byUrgency[urgency]?.count ?? 0,
  write: (table, count) => ({ ...table, solve: { ...table.solve, byUrgency: { ...table.solve.byUrgency, [urgency]: { unit, count } } } }),
})

/** Every number of the table, in the order of a problem's life (DOMAIN: clocks, "from a table the office can edit"). */
export const clockEntries: readonly ClockEntry[] = [
  accept('general', '一般', 'workdays', 5), accept('urgent', '紧急', 'workdays', 5), accept('critical', '特急', 'hours', 24),
  byDifficulty('general', '一般的', 30), byDifficulty('complex', '复杂的', 60), byDifficulty('outside', '要外部单位的', 90),
  byUrgency('urgent', '紧急', 'workdays', 15), byUrgency('critical', '特急', 'hours', 72),
  plain('signWorkdays', '承办', '承办人签收', '个工作日', 5), plain('extensionWorkdays', '承办', '延期一次最多', '个工作日', 30),
  plain('pauseCapWorkdays', '承办', '暂停加起来最多', '个工作日', 60), plain('decideUnsolvedWorkdays', '承办', '两次答未解决后办公室定', '个工作日', 10),
  plain('lookAgainWorkdays', '承办', '上报后隔多久再看', '个工作日', 60),
  plain('supplyWorkdays', '补充和异议', '等反映人补充', '个工作日', 30), plain('supplyReminderWorkdays', '补充和异议', '第几天提醒补充', '个工作日', 29),
  plain('objectWorkdays', '补充和异议', '可以提异议', '个工作日', 30),
  plain('urgeWorkdays', '催办督办', '反映人隔多久能再催', '个工作日', 15), plain('pressWorkdays', '催办督办', '隔多久进到下一步', '个工作日', 15),
  plain('pressHours', '催办督办', '特急的隔多久', '小时', 24), plain('yellowWorkdays', '催办督办', '逾期后有进展的管多久', '个工作日', 15),
  plain('blueHours', '催办督办', '特急到期前多久变蓝', '小时', 24),
  plain('followUpDays', '回访', '等反映人回答', '天', 30, 2), plain('followUpReminderDay', '回访', '第几天提醒回答', '天', 29), plain('reopenDays', '回访', '销号后可以重开', '天', 90),
]

/** What does not fit together, as a sentence; nothing when the table holds. */
export const clockFaults = (table: ClockTable): string[] => {
  const outside = clockEntries
    .filter((entry) => { const count = entry.read(table); return !Number.isInteger(count) || count < entry.least || count > entry.most })
    .map(({ group, name, least, most, unit }) => `${group}，${name}：${least} 到 ${most} ${unit}`)
  if (outside.length > 0) return outside
  const { general, complex, outside: abroad } = table.solve.byDifficulty
  return [
    ...(general.count > complex.count || complex.count > abroad.count ? ['办结：一般的不能比复杂的长，复杂的不能比要外部单位的长'] : []),
    ...(table.solve.byUrgency.urgent!.count > general.count ? ['办结：紧急的不能比一般的长'] : []),
    ...(table.accept.byUrgency.urgent.count > table.accept.byUrgency.general.count ? ['受理：紧急的不能比一般的长'] : []),
    ...(table.accept.byUrgency.critical.count >= table.solve.byUrgency.critical!.count ? ['特急：受理要比办结早'] : []),
    ...(table.blueHours >= table.solve.byUrgency.critical!.count ? ['特急：变蓝要在办结的时间里面'] : []),
    ...(table.supplyReminderWorkdays >= table.supplyWorkdays ? ['补充：提醒要早于最后一天'] : []),
    ...(table.followUpReminderDay >= table.followUpDays ? ['回访：提醒要早于最后一天'] : []),
  ]
}

/** 办结，一般的：5 → 7 个工作日. */
export const clockChanges = (from: ClockTable, to: ClockTable): string[] =>
  clockEntries.filter(({ read }) => read(from) !== read(to)).map(({ group, name, unit, read }) => `${group}，${name}：${read(from)} → ${read(to)} ${unit}`)

export const countsOf = (table: ClockTable): Record<string, number> => Object.fromEntries(clockEntries.map(({ key, read }) => [key, read(table)]))

/** The table with these counts; what is not named stays. */
export const withCounts = (table: ClockTable, counts: Readonly<Record<string, number>>): ClockTable =>
  clockEntries.reduce((made, { key, write }) => (Object.hasOwn(counts, key) ? write(made, counts[key]!) : made), table)
