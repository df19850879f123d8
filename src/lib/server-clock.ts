import { dayOf, type Day, type Instant } from '@/domain/calendar/day'

/** How far the server's clock is ahead of this phone's, as of its last answer in this run, in ms. */
let ahead = 0

export const setByServer = (at: Instant): void => {
  ahead = Date.parse(at) - Date.now()
}

/** The day it is for the server, as far as this phone knows: a phone whose clock is wrong offers no day that the server refuses. */
export const serversToday = (): Day => dayOf(new Date(Date.now() + ahead).toISOString())
