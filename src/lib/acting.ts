import { identity } from '@/src/platform/identity'
import { restart } from '@/src/platform/navigation'
import { getStored, removeStored, setStored } from '@/src/platform/storage'
import { forgetAll } from './query-store'
import { routes } from './routes'

/** In whose place (代办) this phone acts. */
export interface Acting {
  id: string
  name: string
}

const key = (): string => `acting.${identity?.current() ?? ''}`

/** Kept through a restart; every page says so, and the server asks at each call whether it still holds. */
export const acting = (): Acting | undefined => getStored<Acting>(key())

/** From now on in that person's place; without one, as oneself. What was known of the one before is forgotten. */
export const actAs = (other?: Acting): Promise<void> => {
  if (other) setStored(key(), other)
  else removeStored(key())
  forgetAll()
  return restart(routes.home())
}
