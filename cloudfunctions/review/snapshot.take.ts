import { addDays, type Day, dayOf, dueDayOf, type Instant } from '@/domain/calendar/day'
import { calendarMark } from '@/domain/calendar/mark'
import { unvisitedDays } from '@/domain/liaison/union'
import type { Problem } from '@/domain/problem/problem'
import type { Category, LightColor } from '@/domain/problem/vocabulary'
import { reportPeriod } from '@/domain/report/report'
import { figuresVersion, type IndicatorLine, type LateLine, type Snapshot } from '@/domain/report/snapshot'
import { indicatorLight } from '@/domain/review/indicator.light'
import type { Known } from '@/domain/review/indicator.values'
import { monthsIn } from '@/domain/review/period'
import { activityKinds } from '@/domain/review/activity'
import { visitFigures } from '@/domain/review/visits'
import { targets } from '@/domain/review/rates'
import { loadCoverage } from '../liaison/coverage'
import type { UnionDocument } from '../liaison/union.repository'
import { loadRules } from '../lib/rules'
import { findLedger } from '../problem/problem.lists.repository'
import { openSites } from '../site/counts.repository'
import { findPublished, findSent } from './deepening.repository'
import { recountUnions } from './daily.repository'
import { type Figures, leaves, loadFigures, only, totalOf } from './figures'
import { findIndicators, valueOf } from './indicator.repository'
import { knownFrom } from './known'

/** A report lists so many late lines of a light; how many there are is said beside. */
const lateListed = 100

const lateLines = async (light: LightColor, now: Instant): Promise<LateLine[]> => {
  const { problems } = await findLedger({ kind: 'light', light }, now, null, undefined, lateListed)
  return problems.map((problem: Problem) => ({
    id: problem.id, number: problem.number, category: problem.category, unionName: problem.isHiddenFromUnion ? '' : problem.unionName,
    ownerName: problem.owner?.name ?? '', dueOn: dueDayOf(problem.light!.lateFrom), light,
  }))
}

const unvisitedOf = (unions: readonly UnionDocument[], today: Day): Snapshot['lists']['unvisited'] =>
  unions
    .filter(({ lastFieldOn = null }) => lastFieldOn === null || lastFieldOn < addDays(today, -unvisitedDays))
    .map(({ name, lastFieldOn = null }) => ({ unionName: name, lastFieldOn }))
    .sort((a, b) => ((a.lastFieldOn ?? '') < (b.lastFieldOn ?? '') ? -1 : 1))

const indicatorLines = async (known: Known, today: Day): Promise<IndicatorLine[]> =>
  (await findIndicators(today)).map((indicator) => {
    const value = valueOf(indicator, known)
    const { id, theme, title, unit, clause, target, dueOn } = indicator
    return { id, theme, title, unit, clause, target, dueOn, value, valueOn: indicator.source === null ? (indicator.latest?.on ?? null) : null, light: indicatorLight(indicator, value, today) }
  })

const ratesIn = ({ current }: Figures): Snapshot['rates'] => {
  const rate = (kind: keyof typeof targets): Snapshot['rates']['response'] => ({
    ...current[kind], targetPercent: targets[kind],
    leftOut: Object.entries(only(current.leftOut, leaves[kind])).filter(([, count]) => count > 0).map(([reason, count]) => ({ reason, count })),
  })
  return { response: rate('response'), resolution: rate('resolution'), satisfaction: rate('satisfaction'), onTime: rate('onTime') }
}

/** Every figure of a report as it stands now. It reads counters, pairs, unions and the late lines it lists, never the whole ledger. */
export const takeSnapshot = async (id: string, kind: Snapshot['kind'], on: Day, now: Instant): Promise<Snapshot> => {
  const period = reportPeriod(kind, on)
  const today = dayOf(now)
  const rules = await loadRules()
  const [district, figures, unions, sites, red, yellow, practices, proposals] = await Promise.all([
    loadCoverage(), loadFigures(period, now, { months: monthsIn(period).filter((month) => month <= today.slice(0, 7)) }), recountUnions(now),
    openSites(), lateLines('red', now), lateLines('yellow', now), findPublished(period.from, period.to), findSent(period.from, period.to),
  ])
  const { coverage, keyUnions } = district
  const { live, current, counts, trend } = figures
  const year = Number(period.to.slice(0, 4))
  const known = knownFrom(district, figures, unions, sites.total, year)
  return {
    id, rulesVersion: `${figuresVersion}+${calendarMark(rules.calendar)}`, takenAt: now, kind, from: period.from, to: period.to,
    coverage: {
      obligedCount: coverage.obligedCount, short: coverage.short.map(({ person, holds }) => ({ name: person.name, holds: holds.length })),
      keyUnionCount: coverage.keyUnionCount, pairedKeyUnionCount: coverage.keyUnionCount - coverage.unpairedKeyUnions.length,
    },
    visits: visitFigures(district.pairs, year),
    problems: {
      total: totalOf(live), running: live.running, byState: Object.fromEntries(Object.entries(live.byState).filter(([, n]) => n > 0)), lights: live.lights,
      submitted: current.submitted, closed: counts.closed,
      kinds: (Object.entries(counts.kinds) as [Category, number][]).filter(([, n]) => n > 0).map(([category, count]) => ({ category, count })).sort((a, b) => b.count - a.count),
      months: trend,
    },
    rates: ratesIn(figures),
    activities: activityKinds.map((activity) => ({ kind: activity, count: counts.activities[activity] ?? 0 })).filter(({ count }) => count > 0),
    deepening: { practices, proposals },
    indicators: await indicatorLines(known, today),
    lists: {
      late: [...red, ...yellow], lateCount: live.lights.red + live.lights.yellow, unvisited: unvisitedOf(keyUnions, today),
      unpaired: coverage.unpairedKeyUnions.map(({ name }) => ({ unionName: name })),
    },
  }
}
