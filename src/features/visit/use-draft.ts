import { useCallback, useRef, useState, useSyncExternalStore } from 'react'
import { forgetPhoto } from '@/src/platform/camera'
import type { DraftPhoto } from '@/src/lib/use-photos'
import type { VisitDraft } from './draft'
import { listDrafts, loadPhotos, removeDraft, saveDraft, savePhotos, watchDrafts } from './draft-store'

export type ChangeDraft = (change: Partial<VisitDraft>) => void

export interface KeptDraft {
  draft: VisitDraft
  change: ChangeDraft
  photos: DraftPhoto[]
  changePhotos: (update: (photos: readonly DraftPhoto[]) => DraftPhoto[]) => void
  /** The newest state, for what goes on while the screen is drawn. */
  now: () => VisitDraft
  forget: () => void
  /** False when the phone had no room. */
  isKept: boolean
}

/** Before the first tap on 签到 there is nothing to keep. */
const hasBegun = ({ checkedIn, unsentCheckIn }: VisitDraft): boolean => checkedIn !== null || unsentCheckIn !== null

/** A draft that is on the phone before the next letter is typed. */
export const useDraft = (initial: VisitDraft): KeptDraft => {
  const [draft, setDraft] = useState(initial)
  const [photos, setPhotos] = useState(() => loadPhotos(initial.id))
  const [isKept, setKept] = useState(true)
  const newest = useRef({ draft, photos, isForgotten: false })
  const change = useCallback((part: Partial<VisitDraft>) => {
    const { current } = newest
    if (current.isForgotten) return
    current.draft = { ...current.draft, ...part }
    setDraft(current.draft)
    if (hasBegun(current.draft)) setKept(saveDraft(current.draft))
  }, [])
  const changePhotos = useCallback((update: (photos: readonly DraftPhoto[]) => DraftPhoto[]) => {
    const { current } = newest
    if (current.isForgotten) return
    current.photos = update(current.photos)
    setPhotos(current.photos)
    setKept(saveDraft(current.draft) && savePhotos(current.draft.id, current.photos))
  }, [])
  const now = useCallback(() => newest.current.draft, [])
  const forget = useCallback(() => {
    newest.current.isForgotten = true
    newest.current.photos.forEach(({ path }) => forgetPhoto(path))
    removeDraft(newest.current.draft.id)
  }, [])
  return { draft, change, photos, changePhotos, now, forget, isKept }
}

/** Every visit that waits on this phone, newest first. */
export const useDrafts = (): readonly VisitDraft[] => useSyncExternalStore(watchDrafts, listDrafts)
