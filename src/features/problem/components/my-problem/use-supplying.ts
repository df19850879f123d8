import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { useMutation } from '@/src/lib/use-mutation'
import { rpc } from '@/src/lib/rpc'
import { usePhotos } from '@/src/lib/use-photos'
import { confirm, toast } from '@/src/platform/dialog'
import type { ProblemView } from '@/types/problem.views'
import { problemReporting } from '@/types/problem/reporting.contract'
import { useTaskDraft } from '../../use-task-draft'

const leaveOut = (count: number): Promise<boolean> =>
  confirm({ title: `${count} 张照片还没传上去`, text: '现在提交，就不带没传上去的照片。', confirmText: '先提交', cancelText: '再等等' })

/** Words and pictures of a supplement, kept on the phone until the server has them. */
export const useSupplying = ({ id, state, may }: ProblemView) => {
  const { draft, change, clear } = useTaskDraft('mine.supply', id)
  const { run, isSending, error } = useMutation(problemReporting.supply, ['problem.', 'review.'])
  const [hasTried, setTried] = useState(false)
  const photos = usePhotos({
    photos: draft.photos,
    change: (update) => change((now) => ({ photos: update(now.photos) })),
    openFolder: async () => (await rpc(problemReporting.openDraft, {})).uploadPrefix,
  })
  const isTooShort = countCharacters(draft.words) < 2
  const send = async (): Promise<void> => {
    setTried(true)
    if (isTooShort) return
    if (photos.unsentCount > 0 && !(await leaveOut(photos.unsentCount))) return
    if (!(await run({ id, submissionId: draft.submissionId, words: draft.words.trim(), photos: photos.fileIds }))) return
    clear()
    setTried(false)
    toast('补充的情况收到了')
  }
  return {
    isAsked: state === 'returned' && may.includes('supply'),
    words: draft.words,
    write: (words: string) => change({ words }),
    photos,
    missing: hasTried && isTooShort ? '写一下要补充的情况' : undefined,
    send,
    isSending,
    error,
  }
}

export type Supplying = ReturnType<typeof useSupplying>
