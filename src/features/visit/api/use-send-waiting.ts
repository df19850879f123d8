import { useEffect, useRef } from 'react'
import { forgetPhoto } from '@/src/platform/camera'
import { toast } from '@/src/platform/dialog'
import { useOnline } from '@/src/lib/use-online'
import { type VisitDraft } from '../draft'
import { listDrafts, loadPhotos, removeDraft } from '../draft-store'
import { finishVisit } from './finish-visit'

const sendOne = async (draft: VisitDraft): Promise<void> => {
  const photos = loadPhotos(draft.id)
  const fileIds = photos.flatMap(({ fileId }) => fileId ?? [])
  // Pictures that are still on the phone are sent by the visit's own page.
  if (!draft.checkedIn || fileIds.length < photos.length) return
  try {
    await finishVisit(draft, draft.checkedIn.visitId, fileIds)
  } catch {
    // It stays where it is; its own page says why when it is opened.
    return
  }
  photos.forEach(({ path }) => forgetPhoto(path))
  removeDraft(draft.id)
  toast(`${draft.union.name}的走访送出了`)
}

/** What was finished without a network goes out while this is on screen and there is one: each once a connection. */
export const useSendWaiting = (): void => {
  const isConnected = useOnline()
  const isRunning = useRef(false)
  useEffect(() => {
    if (!isConnected || isRunning.current) return
    isRunning.current = true
    const waiting = listDrafts().filter(({ isWaitingToSend }) => isWaitingToSend)
    void waiting.reduce((before, draft) => before.then(() => sendOne(draft)), Promise.resolve()).then(() => {
      isRunning.current = false
    })
  }, [isConnected])
}
