import { dayOf, type Day, type Instant } from '@/domain/calendar/day'
import { getStored, setStored } from '@/src/platform/storage'
import { whoseShelf } from './shelf'

const key = (): string => `contact.${whoseShelf()}`

/** How far the server's clock is ahead of this phone's, as of its last answer in this run, in ms. */
let ahead = 0

/** The newest instant that the server has told this phone; null when it never told one. It dates what is made without a network. */
export const lastContact = (): Instant | null => getStored<Instant>(key()) ?? null

/** The server said so. */
export const heard = (at: Instant): void => {
  if (at > (lastContact() ?? '')) setStored(key(), at)
}

/** The server answered and said what time it is. */
export const heardNow = (at: Instant): void => {
  ahead = Date.parse(at) - Date.now()
  heard(at)
}

/** The day it is for the server, as far as this phone knows: a phone whose clock is wrong offers no day that the server refuses. */
export const serversToday = (): Day => dayOf(new Date(Date.now() + ahead).toISOString())
