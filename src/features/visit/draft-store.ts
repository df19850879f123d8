import { identity } from '@/src/platform/identity'
import { getStored, removeStored, setStored } from '@/src/platform/storage'
import type { DraftPhoto } from '@/src/lib/use-photos'
import type { VisitDraft } from './draft'

/** Visits that wait on this phone. WeChat keeps each account's storage apart; a browser that plays many people does not. */

const folder = (): string => `visit.${identity?.current() ?? 'me'}`
const indexKey = (): string => `${folder()}.drafts`
const draftKey = (id: string): string => `${folder()}.draft.${id}`
const photosKey = (id: string): string => `${folder()}.photos.${id}`

const idsOf = (): string[] => getStored<string[]>(indexKey()) ?? []

const listeners = new Set<() => void>()
let seen: readonly VisitDraft[] | undefined
let seenFolder = ''

const changed = (): void => {
  seen = undefined
  listeners.forEach((listener) => listener())
}

/** Newest first; the same array until something changes. */
export const listDrafts = (): readonly VisitDraft[] => {
  if (!seen || seenFolder !== folder()) {
    seen = idsOf().flatMap((id) => getStored<VisitDraft>(draftKey(id)) ?? [])
    seenFolder = folder()
  }
  return seen
}

export const watchDrafts = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const loadDraft = (id: string): VisitDraft | undefined => getStored<VisitDraft>(draftKey(id))

/** False when the phone has no room for it. */
export const saveDraft = (draft: VisitDraft): boolean => {
  const ids = idsOf()
  const isKept = setStored(draftKey(draft.id), draft) && (ids.includes(draft.id) || setStored(indexKey(), [draft.id, ...ids]))
  changed()
  return isKept
}

export const loadPhotos = (id: string): DraftPhoto[] => getStored<DraftPhoto[]>(photosKey(id)) ?? []
export const savePhotos = (id: string, photos: readonly DraftPhoto[]): boolean => setStored(photosKey(id), photos)

/** The server has all of it. */
export const removeDraft = (id: string): void => {
  setStored(indexKey(), idsOf().filter((kept) => kept !== id))
  removeStored(draftKey(id))
  removeStored(photosKey(id))
  changed()
}
