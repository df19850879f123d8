import { dayOf, type Instant } from '@/domain/calendar/day'
import { districtScope, liveBucket } from '@/domain/review/counting'
import { standingOf, tallyIndicators } from '@/domain/review/indicator.tally'
import { tallyUnions } from '@/domain/review/indicator.values'
import { liveOf } from '@/domain/review/summary'
import { readAllUnions } from '../liaison/union.repository'
import { readCounters } from './counters.repository'
import { findDailies, saveDaily } from './daily.repository'
import { findIndicators, valueOf } from './indicator.repository'
import { loadKnown } from './known'

/** Once a day, by the sweep: how the ledger and the indicators stand at the first run of the day. Answers 1 when it was this run. */
export const keepDaily = async (now: Instant): Promise<number> => {
  const today = dayOf(now)
  const [kept] = await findDailies([today.slice(0, 7)])
  if (kept?.days[today]) return 0
  const [counted, unions, indicators] = await Promise.all([readCounters([districtScope], [liveBucket]), readAllUnions(), findIndicators(today)])
  const { lights, byState } = liveOf(counted, now)
  const tally = tallyUnions(unions, today)
  const known = { ...(await loadKnown(now)), unions: tally }
  const standings = indicators.map((indicator) => standingOf(indicator, valueOf(indicator, known), today))
  const day = { at: now, lights, byState, indicators: tallyIndicators(standings) }
  await saveDaily(today, (before) => ({ days: { ...before?.days, [today]: day }, unions: { ...tally, at: now } }))
  return 1
}
