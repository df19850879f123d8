import { identity } from '@/src/platform/identity'
import { getStored, removeStored, setStored } from '@/src/platform/storage'
import { acting } from './acting'

/** WeChat keeps each account's storage apart; a browser that plays many people does not. What is made in another's place lies apart. */
export const whoseShelf = (): string => `${identity?.current() ?? 'me'}${acting()?.id ?? ''}`

/** Things of one person that this phone keeps until the server has them. Each is written by itself, so that a full phone or a killed app costs one write at most. */
export interface Shelf<T extends { id: string }> {
  /** Newest first; the same array until something changes. */
  list: () => readonly T[]
  get: (id: string, owner?: string) => T | undefined
  /** False when the phone had no room: then it is held until the app ends. */
  put: (item: T, owner?: string) => boolean
  remove: (id: string, owner?: string) => void
  watch: (listener: () => void) => () => void
}

/** Stored as `<name>.<person>.drafts`, the ids, and `<name>.<person>.draft.<id>`. An id without its item is nobody's loss; an item without its id would be. */
export const shelf = <T extends { id: string }>(name: string): Shelf<T> => {
  const indexKey = (owner: string): string => `${name}.${owner}.drafts`
  const itemKey = (owner: string, id: string): string => `${name}.${owner}.draft.${id}`
  const listeners = new Set<() => void>()
  /** What had no room on the phone. */
  const held = new Map<string, T>()
  const heldIds = new Map<string, string[]>()
  let seen: readonly T[] | undefined
  let seenOwner = ''

  const changed = (): void => {
    seen = undefined
    listeners.forEach((listener) => listener())
  }
  const idsOf = (owner: string): string[] => [...new Set([...(heldIds.get(owner) ?? []), ...(getStored<string[]>(indexKey(owner)) ?? [])])]
  const get = (id: string, owner = whoseShelf()): T | undefined => held.get(itemKey(owner, id)) ?? getStored<T>(itemKey(owner, id))

  return {
    get,
    list: () => {
      const owner = whoseShelf()
      if (!seen || seenOwner !== owner) {
        seen = idsOf(owner).flatMap((id) => get(id, owner) ?? [])
        seenOwner = owner
      }
      return seen
    },
    put: (item, owner = whoseShelf()) => {
      const key = itemKey(owner, item.id)
      const ids = getStored<string[]>(indexKey(owner)) ?? []
      const isKept = (ids.includes(item.id) || setStored(indexKey(owner), [item.id, ...ids])) && setStored(key, item)
      if (isKept) held.delete(key)
      else {
        held.set(key, item)
        heldIds.set(owner, [item.id, ...(heldIds.get(owner) ?? []).filter((id) => id !== item.id)])
      }
      changed()
      return isKept
    },
    remove: (id, owner = whoseShelf()) => {
      held.delete(itemKey(owner, id))
      removeStored(itemKey(owner, id))
      const ids = getStored<string[]>(indexKey(owner)) ?? []
      if (ids.includes(id)) setStored(indexKey(owner), ids.filter((kept) => kept !== id))
      changed()
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
