import { type ClockTable, defaultClockTable } from '@/domain/problem/problem.clocks'
import { clockChanges, clockEntries, clockFaults, countsOf, withCounts } from '@/domain/settings/clock.entries'

const numbersIn = (value: unknown): number => (typeof value === 'number' ? 1 : value !== null && typeof value === 'object' ? Object.values(value).reduce<number>((sum, one) => sum + numbersIn(one), 0) : 0)
const changed = (counts: Record<string, number>): ClockTable => withCounts(defaultClockTable, counts)

describe('the clock table the office edits', () => {
  it('shows every number of the table, and the plan’s own holds', () => {
    expect(clockEntries).toHaveLength(numbersIn(defaultClockTable))
    expect(new Set(clockEntries.map(({ key }) => key)).size).toBe(clockEntries.length)
    expect(clockFaults(defaultClockTable)).toEqual([])
  })

  it.each(clockEntries.map(({ key, ...entry }) => [key, entry] as const))('%s is changed by itself and says so', (key, entry) => {
    const before = entry.read(defaultClockTable)
    const after = changed({ [key]: before + 1 })
    expect(countsOf(after)).toEqual({ ...countsOf(defaultClockTable), [key]: before + 1 })
    expect(clockChanges(defaultClockTable, after)).toEqual([`${entry.group}，${entry.name}：${before} → ${before + 1} ${entry.unit}`])
  })

  it.each([
    [{ 'solve.general': 0 }, '办结，一般的：1 到 30 个工作日'],
    [{ 'solve.general': 2.5 }, '办结，一般的：1 到 30 个工作日'],
    [{ reopenDays: 91 }, '回访，销号后可以重开：1 到 90 天'],
    [{ 'solve.general': 16 }, '办结：一般的不能比复杂的长，复杂的不能比要外部单位的长'],
    [{ 'solve.urgent': 6 }, '办结：紧急的不能比一般的长'],
    [{ 'accept.urgent': 2 }, '受理：紧急的不能比一般的长'],
    [{ 'accept.critical': 24 }, '特急：受理要比办结早'],
    [{ blueHours: 24 }, '特急：变蓝要在办结的时间里面'],
    [{ supplyReminderWorkdays: 10 }, '补充：提醒要早于最后一天'],
    [{ followUpReminderDay: 7 }, '回访：提醒要早于最后一天'],
  ])('%j is refused with a sentence', (counts, fault) => {
    expect(clockFaults(changed(counts as Record<string, number>))).toContain(fault)
  })

  it('takes no key it does not know', () => {
    expect(withCounts(defaultClockTable, { constructor: 3, '__proto__.x': 4, solve: 9 })).toEqual(defaultClockTable)
  })
})
