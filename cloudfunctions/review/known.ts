import { dayOf, type Instant } from '@/domain/calendar/day'
import type { Known, UnionTally } from '@/domain/review/indicator.values'
import { periodOf } from '@/domain/review/period'
import { visitFigures } from '@/domain/review/visits'
import { loadCoverage } from '../liaison/coverage'
import { openSites } from '../site/counts.repository'
import { findDailies, latestUnions, recentMonths } from './daily.repository'
import { type Figures, loadFigures } from './figures'

type Coverage = Awaited<ReturnType<typeof loadCoverage>>

export const knownFrom = ({ coverage, pairs }: Coverage, figures: Pick<Figures, 'year'>, unions: UnionTally | null, openSites: number, year: number): Known => ({
  coverage, visits: visitFigures(pairs, year), figures: figures.year.figures, counts: figures.year.counts, unions, openSites,
})

/** What indicators are measured by now. */
export const loadKnown = async (now: Instant): Promise<Known> => {
  const today = dayOf(now)
  const [coverage, figures, dailies, sites] = await Promise.all([
    loadCoverage(), loadFigures(periodOf('month', today), now), findDailies(recentMonths(today)), openSites(),
  ])
  return knownFrom(coverage, figures, latestUnions(dailies), sites.total, Number(today.slice(0, 4)))
}
