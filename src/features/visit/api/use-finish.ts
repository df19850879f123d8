import { useRef, useState } from 'react'
import { countCharacters } from '@/domain/text'
import { confirm, toast } from '@/src/platform/dialog'
import { isOnline } from '@/src/platform/network'
import { type ClientError, toClientError } from '@/src/lib/client-error'
import type { Photos } from '@/src/lib/use-photos'
import { isBlank, isWhole, type VisitDraft } from '../draft'
import type { KeptDraft } from '../use-draft'
import { type Finished, finishVisit } from './finish-visit'
import type { CheckIn } from './use-check-in'

export interface Missing {
  topics?: string
  record?: string
  problems?: string
}

export interface Finish {
  /** `isAsked`: by a tap, not by the network coming back. */
  finish: (isAsked: boolean) => Promise<void>
  isSending: boolean
  error: ClientError | undefined
  /** Empty until 完成走访 was tapped. */
  missing: Missing
  /** What the server said; the draft is gone then. */
  finished: Finished | undefined
}

export const recordMin = 5

/** What 完成走访 still asks for; empty when nothing is missing. */
export const missingOf = ({ topics, record, problems }: Pick<VisitDraft, 'topics' | 'record' | 'problems'>): Missing => {
  const written = countCharacters(record)
  return {
    ...(topics.length === 0 && { topics: '选一项谈了什么，可以多选' }),
    ...(written < recordMin && { record: written === 0 ? `写一句看到的、听到的，至少 ${recordMin} 个字` : `再写几个字，至少 ${recordMin} 个` }),
    ...(problems.some((problem) => !isWhole(problem) && !isBlank(problem)) && { problems: '有一个问题没写完，补完或去掉' }),
  }
}

const leaveOut = (count: number): Promise<boolean> =>
  confirm({
    title: `${count} 张照片还没传上去`,
    text: '现在完成，就不带没传上去的照片。也可以等传好了再完成。',
    confirmText: '先完成',
    cancelText: '再等等',
  })

/** Without an answer everything stays on the phone, and goes out later under the same submissionId. */
const isWithoutAnswer = ({ code }: ClientError): boolean => code === 'OFFLINE' || code === 'TIMEOUT'

export const useFinish = ({ draft, now, change, forget }: KeptDraft, photos: Photos, checkIn: CheckIn): Finish => {
  const [isSending, setSending] = useState(false)
  const [error, setError] = useState<ClientError>()
  const [isTried, setTried] = useState(false)
  const [finished, setFinished] = useState<Finished>()
  const isRunning = useRef(false)

  const wait = (): void => {
    change({ isWaitingToSend: true })
    toast('已存在手机里，有网时再送出')
  }

  const send = async (): Promise<void> => {
    const failure = now().checkedIn ? undefined : await checkIn.retry()
    if (failure) throw failure
    const { checkedIn } = now()
    if (!checkedIn) return
    const answer = await finishVisit(now(), checkedIn.visitId, photos.fileIds)
    forget()
    setFinished(answer)
  }

  const finish = async (isAsked: boolean): Promise<void> => {
    if (isRunning.current) return
    isRunning.current = true
    setError(undefined)
    try {
      setTried(true)
      const { topics, record, problems } = missingOf(now())
      const first = topics ?? record ?? problems
      if (first) {
        toast(first)
        return
      }
      if (!(await isOnline())) {
        if (isAsked) wait()
        return
      }
      if (isAsked && photos.unsentCount > 0 && !(await leaveOut(photos.unsentCount))) return
      setSending(true)
      await send()
    } catch (thrown) {
      const failure = toClientError(thrown)
      setError(failure)
      if (isWithoutAnswer(failure)) wait()
    } finally {
      isRunning.current = false
      setSending(false)
    }
  }

  return { finish, isSending, error, missing: isTried ? missingOf(draft) : {}, finished }
}
