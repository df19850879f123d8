import { useRef, useState } from 'react'
import { countCharacters } from '@/domain/text'
import { confirm, toast } from '@/src/platform/dialog'
import { isOnline } from '@/src/platform/network'
import type { ClientError } from '@/src/lib/client-error'
import { markStale } from '@/src/lib/query-store'
import type { Photos } from '@/src/lib/use-photos'
import { isBlank, isBlankPractice, isWhole, isWholePractice, type VisitDraft } from '../draft'
import { advance } from '../queue/advance'
import type { Finished } from '../queue/transport'
import type { KeptDraft } from '../use-draft'
import { changedByVisit } from './use-send-waiting'

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

type Written = Pick<VisitDraft, 'topics' | 'record' | 'problems'> & { practices?: VisitDraft['practices'] }

/** What 完成走访 still asks for; empty when nothing is missing. */
export const missingOf = ({ topics, record, problems, practices = [] }: Written): Missing => {
  const written = countCharacters(record)
  const isHalf = problems.some((problem) => !isWhole(problem) && !isBlank(problem))
  const isHalfPractice = practices.some((practice) => !isWholePractice(practice) && !isBlankPractice(practice))
  return {
    ...(topics.length === 0 && { topics: '选一项谈了什么，可以多选' }),
    ...(written < recordMin && { record: written === 0 ? `写一句看到的、听到的，至少 ${recordMin} 个字` : `再写几个字，至少 ${recordMin} 个` }),
    ...(isHalf ? { problems: '有一个问题没写完，补完或去掉' } : isHalfPractice && { problems: '有一条做法没写完，补完或去掉' }),
  }
}

const leaveOut = (count: number): Promise<boolean> =>
  confirm({
    title: `${count} 张照片还没传上去`,
    text: '等照片传好，走访会自己送出。急着完成，就不带没传上去的照片。',
    confirmText: '先完成',
    cancelText: '等照片',
  })

export const useFinish = (kept: KeptDraft, photos: Photos): Finish => {
  const { draft, now, change, changePhotos } = kept
  const [isSending, setSending] = useState(false)
  const [error, setError] = useState<ClientError>()
  const [isTried, setTried] = useState(false)
  const [finished, setFinished] = useState<Finished>()
  const isRunning = useRef(false)

  const send = async (isAsked: boolean): Promise<void> => {
    setTried(true)
    const { topics, record, problems } = missingOf(now())
    const first = topics ?? record ?? problems
    if (first) return toast(first)
    change({ isWaitingToSend: true, refusal: null })
    if (!(await isOnline())) {
      if (isAsked) toast('已存在手机里，有网时再送出')
      return
    }
    if (isAsked && photos.unsentCount > 0) {
      if (!(await leaveOut(photos.unsentCount))) return
      changePhotos((list) => list.filter(({ fileId }) => fileId !== null))
    }
    setSending(true)
    const advanced = await advance(kept, { hasOwnPhotos: true })
    if (advanced.is === 'finished') setFinished(advanced.finished)
    if (advanced.is === 'refused') setError(advanced.error)
    if (advanced.is === 'waiting') {
      setError(advanced.error)
      toast('已存在手机里，有网时再送出')
    }
    markStale(...changedByVisit)
  }

  const finish = async (isAsked: boolean): Promise<void> => {
    if (isRunning.current) return
    isRunning.current = true
    setError(undefined)
    try {
      await send(isAsked)
    } finally {
      isRunning.current = false
      setSending(false)
    }
  }

  return { finish, isSending, error, missing: isTried ? missingOf(draft) : {}, finished }
}
