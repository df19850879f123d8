import type { Instant } from '@/domain/calendar/day'
import { onTimer } from '../lib/timer'
import { remindPlans } from '../visit/remind'
import { dropOldPlaces } from '../visit/retention'
import { sweepDue } from './sweep'

/** The ledger first: its clocks are the tighter ones. */
const sweepAll = async (now: Instant): Promise<number> => (await sweepDue(now)) + (await remindPlans(now)) + (await dropOldPlaces(now))

export const main = onTimer('sweep', sweepAll)
