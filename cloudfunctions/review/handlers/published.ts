import { dayOf } from '@/domain/calendar/day'
import { periodOf } from '@/domain/review/period'
import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { loadFigures, ratesOf } from '../figures'

/** What every member may read: the year's figures, and nobody's name. */
export const published: Handler<typeof reviewContract.published> = async ({ now }) => {
  const period = periodOf('year', dayOf(now))
  const figures = await loadFigures(period, now)
  const { response, resolution, satisfaction } = ratesOf(figures)
  return {
    asOf: now,
    year: Number(period.from.slice(0, 4)),
    submitted: figures.current.submitted,
    closed: figures.live.byState.closed ?? 0,
    running: figures.live.running,
    rates: { response, resolution, satisfaction },
  }
}
