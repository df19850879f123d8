import type { Theme } from '../review/theme'
import { clauseOf, themeWords } from '../review/theme'
import { fewCases, type Rate, wilson } from '../review/rates'
import { noData, ratioWords, targetWords, valueWords } from '../review/wording'
import { isReached, type Target, type Value } from '../review/indicator'
import { rateNames, type RateName, type Snapshot } from './snapshot'

/** One figure beside what it was, with the clause and the threshold it touches. */
export interface Change {
  theme: Theme
  clause: string
  subject: string
  now: string
  before: string | null
  /** What the plan asks for; null where it only counts. */
  threshold: string | null
  isReached: boolean | null
  direction: 'up' | 'down' | 'same' | null
}

export const rateWords: Record<RateName, string> = { response: '响应率', resolution: '解决率', satisfaction: '满意率', onTime: '按时办结率' }

interface Measured {
  theme: Theme
  subject: string
  unit: string
  target: Target
  value: (snapshot: Snapshot) => Value | null
  /** Counted from the first of January: compared within a year alone. */
  isOfTheYear?: true
}

const ratio = ({ numerator, denominator }: Rate): Value => ({ kind: 'ratio', numerator, denominator })
const count = (n: number): Value => ({ kind: 'count', count: n })
const percent = (atLeast: number): Target => ({ kind: 'percent', atLeast })

const measured: readonly Measured[] = [
  { theme: 'pairing', subject: '重点基层工会有人联系', unit: '%', target: percent(100), value: ({ coverage }) => ratio({ numerator: coverage.pairedKeyUnionCount, denominator: coverage.keyUnionCount }) },
  { theme: 'pairing', subject: '联系不少于 2 个基层工会的人', unit: '%', target: percent(100), value: ({ coverage }) => ratio({ numerator: coverage.obligedCount - coverage.short.length, denominator: coverage.obligedCount }) },
  { theme: 'visiting', subject: '今年以来实地走访', unit: '次', target: { kind: 'counted' }, isOfTheYear: true, value: ({ visits }) => count(visits.fieldDone) },
  { theme: 'visiting', subject: '走访次数已满的联系点', unit: '%', target: percent(100), isOfTheYear: true, value: ({ visits }) => ratio({ numerator: visits.pairsReached, denominator: visits.pairCount }) },
  { theme: 'deepening', subject: '发布经验做法', unit: '条', target: { kind: 'counted' }, value: ({ deepening }) => count(deepening.practices.length) },
  { theme: 'deepening', subject: '报送对策建议', unit: '条', target: { kind: 'counted' }, value: ({ deepening }) => count(deepening.proposals.length) },
  { theme: 'solving', subject: '职工反映', unit: '件', target: { kind: 'counted' }, value: ({ problems }) => count(problems.submitted) },
  { theme: 'solving', subject: '销号', unit: '件', target: { kind: 'counted' }, value: ({ problems }) => count(problems.closed) },
  ...rateNames.map((name): Measured => ({
    theme: 'solving', subject: rateWords[name], unit: '%', target: percent(name === 'resolution' || name === 'satisfaction' ? 95 : 100), value: ({ rates }) => ratio(rates[name]),
  })),
]

const sizeOf = (value: Value | null): number | null => {
  if (value === null || value.kind === 'state') return null
  if (value.kind === 'count') return value.count
  return value.denominator === 0 ? null : value.numerator / value.denominator
}

const isFew = (value: Value | null): boolean => value?.kind === 'ratio' && value.denominator > 0 && value.denominator < fewCases

/** With few cases nothing is compared. */
const directionOf = (now: Value | null, before: Value | null): Change['direction'] => {
  const [a, b] = [sizeOf(now), sizeOf(before)]
  if (a === null || b === null || isFew(now) || isFew(before)) return null
  return a === b ? 'same' : a > b ? 'up' : 'down'
}

/** 75%（3/4，件数少，约 30%–95%） */
export const rateInWords = (rate: Rate): string => {
  const interval = rate.denominator < fewCases ? wilson(rate) : null
  return interval ? ratioWords(rate).replace('）', `，件数少，约 ${Math.round(interval.lowPercent)}%–${Math.round(interval.highPercent)}%）`) : ratioWords(rate)
}

const inWords = (theme: Theme, value: Value | null, unit: string): string =>
  theme === 'solving' && value?.kind === 'ratio' ? rateInWords(value) : valueWords(value, unit)

const changeOf = (theme: Theme, subject: string, unit: string, target: Target, clause: string, now: Value | null, before: Value | null | undefined): Change => ({
  theme, clause, subject, now: inWords(theme, now, unit), before: before === undefined ? null : inWords(theme, before, unit),
  threshold: target.kind === 'counted' ? null : targetWords(target, unit), isReached: isReached(now, target), direction: directionOf(now, before ?? null),
})

/** What stands against what stood: `before` null when there is no earlier report. Indicators the figures already say are not said twice. */
export const changesOf = (snapshot: Snapshot, before: Snapshot | null): Change[] => {
  const sameYear = before?.visits.year === snapshot.visits.year ? before : null
  return [
    ...measured.map(({ theme, subject, unit, target, value, isOfTheYear }) => {
      const earlier = isOfTheYear ? sameYear : before
      return changeOf(theme, subject, unit, target, clauseOf(theme), value(snapshot), earlier ? value(earlier) : undefined)
    }),
    ...snapshot.indicators
      .filter(({ theme }) => theme !== 'pairing' && theme !== 'visiting' && theme !== 'solving')
      .map(({ id, theme, title, unit, target, clause, value }) => {
        // What nobody enters is counted over the year.
        const earlier = (value?.kind === 'state' ? before : sameYear)?.indicators.find((line) => line.id === id)
        return changeOf(theme, title, unit, target, clause, value, earlier ? earlier.value : undefined)
      }),
  ]
}

const trends = { up: '上升', down: '下降', same: '持平' } as const

/** A figure stands behind a space, a word behind a colon. */
const behind = (subject: string, value: string): string => (/^\d/.test(value) ? `${subject} ${value}` : `${subject}：${value}`)

/** 解决率 95%（57/60），上期 83.3%（20/24），上升；达到方案“不低于 95%”的要求 */
const saidOf = ({ subject, now, before, direction, threshold, isReached: reached }: Change): string => {
  const isUnknown = before === null || (before === noData && now === noData)
  const compared = isUnknown ? '' : `，${behind('上期', before)}${direction === null ? '' : `，${trends[direction]}`}`
  const said = `${behind(subject, now)}${compared}`
  if (threshold === null) return said
  const judged = reached === null ? `方案要求${now === noData ? '' : '为'}“${threshold}”` : `${reached ? '达到' : '未达到'}方案“${threshold}”的要求`
  return `${said}；${judged}`
}

/**
 * A sentence a figure, with the threshold it touches. Those of one clause that follow each other are one paragraph, which
 * names the clause once, at its end, as an official document does: （重点任务：解决问题）, （以上各项依据重点任务：解决问题）.
 */
export const paragraphsOf = (changes: readonly Change[]): string[] =>
  changes
    .reduce<Change[][]>((groups, change) => {
      const last = groups.at(-1)
      return last?.[0]?.clause === change.clause ? [...groups.slice(0, -1), [...last, change]] : [...groups, [change]]
    }, [])
    .map((group) => `${group.map(saidOf).join('。')}（${group.length > 1 ? '以上各项依据' : ''}${group[0]!.clause}）。`)

/** What another edition says otherwise than the one it corrects, figure by figure. */
export const differencesOf = (corrected: Snapshot, earlier: Snapshot): { subject: string; now: string; was: string }[] =>
  changesOf(corrected, earlier).filter(({ now, before }) => now !== before).map(({ theme, subject, now, before }) => ({
    subject: `${themeWords[theme]}：${subject}`, now, was: before ?? noData,
  }))
