import { addDays, dayOf, daysBetween, type Day, yearBefore } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import type { Category } from '@/domain/problem/vocabulary'
import { lights, states } from '@/domain/problem/vocabulary'
import { type DatedPair, pairedOn } from '@/domain/liaison/liaison.coverage'
import { wasKeyOn } from '@/domain/liaison/union.key'
import { type Standing, standingOf } from '@/domain/review/indicator.tally'
import { monthsUpTo, periodOf } from '@/domain/review/period'
import { themes } from '@/domain/review/theme'
import { fieldDoneBy, fieldDoneIn, pairsReachedOn, visitFigures } from '@/domain/review/visits'
import type { Overview, reviewContract } from '@/types/review.contract'
import { loadCoverage } from '../../liaison/coverage'
import { findEndedSince, type LiaisonDocument } from '../../liaison/liaison.repository'
import { findCovered, findFormerKeyUnions, findUnion, type UnionDocument } from '../../liaison/union.repository'
import type { Handler } from '../../lib/serve'
import { findLedger } from '../../problem/problem.lists.repository'
import { openSites } from '../../site/counts.repository'
import { findDailies, latestUnions, monthsEnds } from '../daily.repository'
import { type Figures, loadFigures, ratesOf, totalOf } from '../figures'
import { findIndicators, valueOf } from '../indicator.repository'
import { knownFrom } from '../known'
import { countNeeds } from '../needs.repository'

const redShown = 3

export const overview: Handler<typeof reviewContract.overview> = async (context, { period: kind, unionId }) => {
  const { now } = context
  const today = dayOf(now)
  const period = periodOf(kind, today)
  const months = monthsUpTo(today, 12)
  const union = unionId ? await findUnion(unionId) : null
  if (unionId && !union) throw new AppError('NOT_FOUND')
  const scope = union && (await findCovered([union._id]))
  const isWithin = (id: string): boolean => scope === null || scope.includes(id)
  const [district, figures, { problems: red }, dailies, needs, indicators, sites, ended, formerKeys] = await Promise.all([
    loadCoverage(),
    loadFigures(period, now, { unionId }),
    findLedger({ kind: 'light', light: 'red' }, now, scope, undefined, redShown),
    findDailies(months),
    countNeeds(context),
    unionId ? [] : findIndicators(today),
    openSites(),
    findEndedSince(`${months[0]!}-01`),
    findFormerKeyUnions(`${months[0]!}-01`),
  ])
  const { coverage } = district
  const keyUnions = district.keyUnions.filter(({ _id }) => isWithin(_id))
  const unpaired = coverage.unpairedKeyUnions.filter(({ id }) => isWithin(id))
  const { live, current } = figures
  const pairs = district.pairs.filter((pair) => isWithin(pair.unionId))
  const year = Number(today.slice(0, 4))
  const known = knownFrom(district, figures, latestUnions(dailies), sites.total, year)
  const { pairCount: _pairs, ...visits } = visitFigures(pairs, year)
  const pairedKeyUnionCount = keyUnions.length - unpaired.length
  const ends = monthsEnds(union ? [] : dailies, months)
  return {
    asOf: now,
    period: { kind, from: period.from, to: period.to },
    coverage: {
      obligedCount: coverage.obligedCount,
      short: union ? [] : coverage.short.map(({ person, holds }) => ({ ...person, holds: holds.length })),
      keyUnionCount: keyUnions.length,
      pairedKeyUnionCount,
    },
    visits: { ...visits, fieldDoneBefore: fieldDoneBy(pairs, yearBefore(today)) },
    problems: {
      byState: Object.fromEntries(states.map((state) => [state, live.byState[state] ?? 0])) as Overview['problems']['byState'],
      total: totalOf(live),
      submittedInPeriod: current.submitted,
      running: live.running,
      lights: live.lights,
      rates: ratesOf(figures),
    },
    waiting: {
      redCount: live.lights.red,
      red: red.map(({ id, title }) => ({ id, title })),
      explainedCount: live.byState.explained ?? 0,
      since: [...red.map(({ light }) => dayOf(light!.redFrom)), ...(needs.since && !union ? [needs.since] : [])].sort()[0] ?? null,
      unpairedKeyUnions: unpaired,
    },
    union: scope && { id: union!._id, name: union!.name, underCount: scope.length - 1 },
    needsMe: needs.needsMe,
    trend: {
      months, submitted: figures.trend.map(({ submitted }) => submitted), closed: figures.trend.map(({ closed }) => closed),
      lights: ends.map(({ lights }) => lights), desks: ends.map(({ desks }) => desks), indicators: ends.map((end) => end.indicators),
      fieldVisits: months.map((month) => fieldDoneIn(pairs, month)),
      ...coverageTrend([...keyUnions, ...formerKeys.filter(({ _id }) => isWithin(_id))], [...pairs, ...ended.filter((pair) => isWithin(pair.unionId))], months, {
        keyUnions: keyUnions.length, paired: pairedKeyUnionCount, pairs: { reached: visits.pairsReached, begun: visits.pairsBegun, none: visits.pairsNone },
      }),
    },
    kinds: kindsOf(figures),
    submittedBefore: figures.before.submitted,
    closedInPeriod: figures.counts.closed,
    closedBefore: figures.countsBefore.closed,
    lastContacts: contactsOf(keyUnions, today),
    indicators: branchesOf(indicators.map((indicator) => standingOf(indicator, valueOf(indicator, known), today))),
  }
}

interface MonthsCoverage { keyUnions: number; paired: number; pairs: Overview['trend']['pairs'][number] }

/** At the end of each month, as dates tell; the last one is `now`. */
const coverageTrend = (
  unions: readonly UnionDocument[], pairs: readonly (LiaisonDocument & DatedPair)[], months: readonly string[], now: MonthsCoverage,
): Pick<Overview['trend'], 'keyUnions' | 'paired' | 'pairs'> => {
  const ends = months.slice(1).map((next) => addDays(`${next}-01`, -1))
  const keyOn = (on: Day): string[] => unions.filter((union) => wasKeyOn(union, on)).map(({ _id }) => _id)
  return {
    keyUnions: [...ends.map((on) => keyOn(on).length), now.keyUnions],
    paired: [...ends.map((on) => pairedOn(keyOn(on), pairs, on)), now.paired],
    pairs: [...ends.map((on) => pairsReachedOn(pairs, on)), now.pairs],
  }
}

const kindsOf = ({ counts, countsBefore }: Figures): Overview['kinds'] => {
  const kinds = [...new Set([...Object.keys(counts.kinds), ...Object.keys(countsBefore.kinds)])] as Category[]
  return kinds
    .map((category) => ({ category, count: counts.kinds[category] ?? 0, before: countsBefore.kinds[category] ?? 0 }))
    .filter(({ count, before }) => count + before > 0)
    .sort((a, b) => b.count - a.count)
}

const contactKey = (on: Day | null, today: Day): Overview['lastContacts'][number]['key'] => {
  if (on === null) return 'never'
  const days = daysBetween(on, today)
  return days <= 30 ? 'within30' : days <= 90 ? 'within90' : days <= 180 ? 'within180' : 'longer'
}

const contactsOf = (unions: readonly UnionDocument[], today: Day): Overview['lastContacts'] =>
  (['within30', 'within90', 'within180', 'longer', 'never'] as const).map((key) => ({
    key, unions: unions.filter(({ lastContactOn = null }) => contactKey(lastContactOn, today) === key).map(({ _id, name }) => ({ id: _id, name })),
  }))

const branchesOf = (seen: readonly Standing[]): Overview['indicators'] =>
  themes.flatMap((theme) => {
    const own = seen.filter((one) => one.theme === theme)
    if (own.length === 0) return []
    return [{
      theme, total: own.length, reached: own.filter((one) => one.isReached).length, withoutData: own.filter(({ isKnown }) => !isKnown).length,
      lights: Object.fromEntries(lights.map((light) => [light, own.filter((one) => one.light === light).length])) as Record<(typeof lights)[number], number>,
    }]
  })
