import { shelf, whoseShelf } from '@/src/lib/shelf'
import { getStored, removeStored, setStored } from '@/src/platform/storage'
import type { DraftPhoto } from '@/src/lib/use-photos'
import { completed, type VisitDraft } from './draft'

/** Visits that wait on this phone, each with its pictures beside it. */

const drafts = shelf<VisitDraft>('visit')
const photosKey = (id: string, owner: string): string => `visit.${owner}.photos.${id}`

export const listDrafts = drafts.list
export const watchDrafts = drafts.watch
export const saveDraft = drafts.put

export const loadDraft = (id: string, owner = whoseShelf()): VisitDraft | undefined => {
  const kept = drafts.get(id, owner)
  return kept && completed(kept)
}

export const loadPhotos = (id: string, owner = whoseShelf()): DraftPhoto[] => getStored<DraftPhoto[]>(photosKey(id, owner)) ?? []

/** False when the phone has no room for them. */
export const savePhotos = (id: string, photos: readonly DraftPhoto[], owner = whoseShelf()): boolean => setStored(photosKey(id, owner), photos)

/** The server has all of it. */
export const removeDraft = (id: string, owner = whoseShelf()): void => {
  drafts.remove(id, owner)
  removeStored(photosKey(id, owner))
}
