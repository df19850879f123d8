import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { forgetPhoto } from '@/src/platform/camera'
import { whoseShelf } from '@/src/lib/shelf'
import { type DraftPhoto, stillSent } from '@/src/lib/use-photos'
import type { VisitDraft } from './draft'
import { listDrafts, loadPhotos, removeDraft, saveDraft, savePhotos, watchDrafts } from './draft-store'
import { type Holder, holdOpen } from './queue/holder'

export type ChangeDraft = (change: Partial<VisitDraft>) => void

export interface KeptDraft extends Holder {
  draft: VisitDraft
  photos: DraftPhoto[]
  /** False when the phone had no room. */
  isKept: boolean
}

/** Before the first tap on 签到 there is nothing to keep. */
const hasBegun = ({ checkedIn, unsentCheckIn }: VisitDraft): boolean => checkedIn !== null || unsentCheckIn !== null

/** A draft that is on the phone before the next letter is typed; while its page is open, the page sends it. */
export const useDraft = (initial: VisitDraft, pictures: readonly DraftPhoto[] = []): KeptDraft => {
  const [owner] = useState(whoseShelf)
  const [draft, setDraft] = useState(initial)
  const [photos, setPhotos] = useState<DraftPhoto[]>(() => {
    const kept = loadPhotos(initial.id).map(stillSent)
    return kept.length > 0 ? kept : [...pictures]
  })
  const [isKept, setKept] = useState(true)
  const newest = useRef({ draft, photos, isForgotten: false })
  useEffect(() => holdOpen(initial.id), [initial.id])
  const change = useCallback((part: Partial<VisitDraft>) => {
    const { current } = newest
    if (current.isForgotten) return
    current.draft = { ...current.draft, ...part }
    setDraft(current.draft)
    if (hasBegun(current.draft)) setKept(saveDraft(current.draft, owner))
  }, [owner])
  const changePhotos = useCallback((update: (photos: readonly DraftPhoto[]) => DraftPhoto[]) => {
    const { current } = newest
    if (current.isForgotten) return
    current.photos = update(current.photos)
    setPhotos(current.photos)
    setKept(saveDraft(current.draft, owner) && savePhotos(current.draft.id, current.photos, owner))
  }, [owner])
  const now = useCallback(() => newest.current.draft, [])
  const photosNow = useCallback(() => newest.current.photos, [])
  const forget = useCallback(() => {
    newest.current.isForgotten = true
    newest.current.photos.forEach(({ path }) => forgetPhoto(path))
    removeDraft(newest.current.draft.id, owner)
  }, [owner])
  return { owner, draft, change, photos, changePhotos, photosNow, now, forget, isKept }
}

/** Every visit that waits on this phone, newest first. */
export const useDrafts = (): readonly VisitDraft[] => useSyncExternalStore(watchDrafts, listDrafts)
