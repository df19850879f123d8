import type { Instant } from '@/domain/calendar/day'
import { getStored, setStored } from '@/src/platform/storage'
import { setByServer } from './server-clock'
import { whoseShelf } from './shelf'

const key = (): string => `contact.${whoseShelf()}`

/** The newest instant that the server has told this phone; null when it never told one. It dates what is made without a network. */
export const lastContact = (): Instant | null => getStored<Instant>(key()) ?? null

/** The server said so. */
export const heard = (at: Instant): void => {
  if (at > (lastContact() ?? '')) setStored(key(), at)
}

/** The server answered and said what time it is. */
export const heardNow = (at: Instant): void => {
  setByServer(at)
  heard(at)
}
