import { useEffect, useRef } from 'react'
import { toClientError } from '@/src/lib/client-error'
import { newId } from '@/src/lib/new-id'
import { rpc } from '@/src/lib/rpc'
import { useSettled } from '@/src/lib/use-settled'
import { visitWriting } from '@/types/visit/writing.contract'
import { toast } from '@/src/platform/dialog'
import type { KeptDraft } from '../use-draft'

const pauseMs = 3000

/** The words so far, as the server keeps them. */
const wordsOf = ({ draft, photos }: KeptDraft) => {
  const { topics, record, opinions, participants, note, companions, problems, practices } = draft
  return {
    topics, record, opinions, participants, note, problems, practices, companionIds: companions.map(({ id }) => id),
    photos: photos.flatMap(({ fileId }) => fileId ?? []),
  }
}

/**
 * Keeps the record on the server too, when the fingers rest: for whoever goes on with it on another phone. The phone's own
 * copy never waits for it. Somebody else's newer words are told of and left alone: finishing here replaces them.
 */
export const useSaveAsOneGoes = (kept: KeptDraft, isConnected: boolean): void => {
  const { draft, change } = kept
  const text = JSON.stringify(wordsOf(kept))
  const settled = useSettled(text, pauseMs)
  const saved = useRef(text)
  const isRunning = useRef(false)
  const visitId = draft.checkedIn?.visitId
  const isWritten = !draft.isWaitingToSend && visitId !== undefined
  useEffect(() => {
    if (!isConnected || !isWritten || isRunning.current || settled !== text || settled === saved.current) return
    isRunning.current = true
    const { version } = draft
    rpc(visitWriting.saveRecord, { submissionId: newId(), visitId, ...(version !== null && { version }), draft: wordsOf(kept) })
      .then((answer) => {
        saved.current = settled
        change({ version: answer.version })
      })
      .catch((error: unknown) => {
        const { code, details } = toClientError(error)
        if (code !== 'CONFLICT') return
        toast('别的手机也写过这次走访')
        change({ version: typeof details.version === 'number' ? details.version : null })
      })
      .finally(() => {
        isRunning.current = false
      })
  }, [isConnected, isWritten, settled, text, visitId, draft, change, kept])
}
