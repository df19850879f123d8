import { useEffect, useRef, useState } from 'react'
import { put } from '@/src/lib/query-store'
import { useMutation } from '@/src/lib/use-mutation'
import { keyOf } from '@/src/lib/use-query'
import type { Photos } from '@/src/lib/use-photos'
import { chooseFrom } from '@/src/platform/dialog'
import type { Input } from '@/types/contracts'
import type { ClientError } from '@/src/lib/client-error'
import type { Receipt } from '@/types/problem.views'
import { problemReporting } from '@/types/problem/reporting.contract'

interface SendReport {
  /** Sends, after asking what to do about pictures that are not there yet. */
  send: () => void
  isSending: boolean
  /** Sends by itself as soon as the last picture is through. */
  isWaitingForPhotos: boolean
  error: ClientError | undefined
  forgetError: () => void
}

/** `submission` is asked for at the last moment: the newest words and the pictures that are through. */
export const useSendReport = (
  photos: Photos,
  submission: (fileIds: string[]) => Input<'problem.submit'>,
  onReceived: (receipt: Receipt) => void,
): SendReport => {
  const { run, isSending, error, forgetError } = useMutation(problemReporting.submit, ['problem.', 'people.me', 'review.'])
  const [isWaiting, setWaiting] = useState(false)

  const submit = async (): Promise<void> => {
    const receipt = await run(submission(photos.fileIds))
    if (!receipt) return
    put(keyOf(problemReporting.receipt, { id: receipt.id }), receipt)
    onReceived(receipt)
  }

  const ask = async (): Promise<void> => {
    const { failedCount, unsentCount } = photos
    if (unsentCount === 0) return submit()
    const isFailed = failedCount > 0
    const choice = await chooseFrom(
      isFailed
        ? [`先提交，不带没传上去的 ${failedCount} 张`, '再传一次']
        : [`等 ${unsentCount} 张照片传完再提交`, `先提交，不带这 ${unsentCount} 张`],
    )
    if (choice === undefined) return
    if ((choice === 0) === isFailed) return submit()
    if (isFailed) photos.shown.filter(({ state }) => state === 'failed').forEach((photo) => photos.retry(photo))
    setWaiting(true)
  }

  const goOn = useRef<() => void>(() => undefined)
  goOn.current = () => void ask()
  const { unsentCount, failedCount } = photos
  const sendingCount = unsentCount - failedCount
  useEffect(() => {
    if (!isWaiting || sendingCount > 0) return
    setWaiting(false)
    goOn.current()
  }, [isWaiting, sendingCount])

  return { send: () => void ask(), isSending, isWaitingForPhotos: isWaiting, error, forgetError }
}
