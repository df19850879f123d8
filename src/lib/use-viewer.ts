import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { type Day, startOfDay } from '@/domain/calendar/day'
import type { Role } from '@/domain/people/role'
import { type Me, peopleMe } from '@/types/people/me.contract'
import type { NamedProcedure } from '@/types/rpc'
import { load, stateOf, watch } from './query-store'
import { rpc } from './rpc'
import { serversToday } from './server-clock'
import { heard } from './server-time'
import { keyOf } from './use-query'

export interface Viewer {
  person: Me['person'] | undefined
  /** Undefined until it is known who looks. */
  roles: readonly Role[] | undefined
  /** The server's day. */
  today: Day
  /** Whether the contract lets this person call the procedure at all; what one record allows is in its `may`. */
  mayCall: (procedure: NamedProcedure) => boolean
}

const key = keyOf(peopleMe.me, {})

/** Who looks, and on which day: what the app already knows of `people.me`, asked for only when nothing is known yet. */
export const useViewer = (): Viewer => {
  const { data } = useSyncExternalStore(
    useCallback((listener: () => void) => watch(key, listener), []),
    () => stateOf<Me>(key),
  )
  useEffect(() => {
    const { data: known, isLoading } = stateOf<Me>(key)
    if (!known && !isLoading) void load(key, () => rpc(peopleMe.me, {}))
  }, [])
  const serversDay = data?.today
  useEffect(() => {
    if (serversDay) heard(startOfDay(serversDay))
  }, [serversDay])
  const roles = data?.person?.roles
  return {
    person: data?.person,
    roles,
    today: data?.today ?? serversToday(),
    mayCall: ({ access }) => typeof access === 'string' || access.some((role) => roles?.includes(role)),
  }
}
