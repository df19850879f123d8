import { dayOf } from '@/domain/calendar/day'
import { fieldDone, fieldWanted, remoteDone } from '@/domain/liaison/liaison.counting'
import { states } from '@/domain/problem/vocabulary'
import { periodOf } from '@/domain/review/period'
import type { Overview, reviewContract } from '@/types/review.contract'
import { loadCoverage } from '../../liaison/coverage'
import type { LiaisonDocument } from '../../liaison/liaison.repository'
import type { Handler } from '../../lib/serve'
import { findLedger } from '../../problem/problem.lists.repository'
import { loadFigures, ratesOf, totalOf } from '../figures'

const redShown = 3

export const overview: Handler<typeof reviewContract.overview> = async ({ now }, input) => {
  const period = periodOf(input.period, dayOf(now))
  const [{ coverage, pairs }, figures, { problems: red }] = await Promise.all([
    loadCoverage(),
    loadFigures(period, now),
    findLedger({ kind: 'light', light: 'red' }, now, null, undefined, redShown),
  ])
  const { live, current } = figures
  return {
    asOf: now,
    period,
    coverage: {
      obligedCount: coverage.obligedCount,
      short: coverage.short.map(({ person, holds }) => ({ ...person, holds: holds.length })),
      keyUnionCount: coverage.keyUnionCount,
      pairedKeyUnionCount: coverage.keyUnionCount - coverage.unpairedKeyUnions.length,
    },
    visits: visitsOf(pairs, Number(dayOf(now).slice(0, 4))),
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
      unpairedKeyUnions: coverage.unpairedKeyUnions,
    },
  }
}

const visitsOf = (pairs: readonly LiaisonDocument[], year: number): Overview['visits'] => {
  const rows = pairs.map((pair) => ({ done: fieldDone(pair, year), wanted: fieldWanted(pair, year), remote: remoteDone(pair, year) }))
  const total = (pick: (row: (typeof rows)[number]) => number): number => rows.reduce((sum, row) => sum + pick(row), 0)
  return {
    year,
    fieldDone: total(({ done }) => done),
    fieldWanted: total(({ wanted }) => wanted),
    remoteDone: total(({ remote }) => remote),
    pairsReached: rows.filter(({ done, wanted }) => done >= wanted).length,
    pairsBegun: rows.filter(({ done, wanted }) => done > 0 && done < wanted).length,
    pairsNone: rows.filter(({ done, wanted }) => done === 0 && wanted > 0).length,
  }
}
