import { forgetPhoto } from '@/src/platform/camera'
import { whoseShelf } from '@/src/lib/shelf'
import { type DraftPhoto, stillSent } from '@/src/lib/use-photos'
import type { VisitDraft } from '../draft'
import { loadDraft, loadPhotos, removeDraft, saveDraft, savePhotos } from '../draft-store'

/** Whoever keeps one visit at the moment: the page it is written on, or the queue while no page is open. */
export interface Holder {
  /** Whose visit it is; nothing is sent while another account is at the phone. */
  owner: string
  now: () => VisitDraft
  change: (part: Partial<VisitDraft>) => void
  photosNow: () => readonly DraftPhoto[]
  changePhotos: (update: (photos: readonly DraftPhoto[]) => DraftPhoto[]) => void
  /** The server has all of it. */
  forget: () => void
}

/** A visit straight from the phone's storage. */
export const holderOf = (kept: VisitDraft, owner = whoseShelf()): Holder => {
  let draft = loadDraft(kept.id, owner) ?? kept
  let photos = loadPhotos(kept.id, owner).map(stillSent)
  return {
    owner,
    now: () => draft,
    change: (part) => {
      draft = { ...draft, ...part }
      saveDraft(draft, owner)
    },
    photosNow: () => photos,
    changePhotos: (update) => {
      photos = update(photos)
      savePhotos(draft.id, photos, owner)
    },
    forget: () => {
      photos.forEach(({ path }) => forgetPhoto(path))
      removeDraft(draft.id, owner)
    },
  }
}

/** Visits whose page is open: the page sends them, and the queue leaves them alone. */
const open = new Map<string, number>()

export const isOpen = (id: string): boolean => (open.get(id) ?? 0) > 0

/** Answers how to let go. */
export const holdOpen = (id: string): (() => void) => {
  open.set(id, (open.get(id) ?? 0) + 1)
  return () => void open.set(id, (open.get(id) ?? 1) - 1)
}
