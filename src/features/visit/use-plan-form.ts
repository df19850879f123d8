import { useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import type { Topic, VisitMode } from '@/domain/visit/vocabulary'
import { toast } from '@/src/platform/dialog'
import { getStored, removeStored, setStored } from '@/src/platform/storage'
import { newId } from '@/src/lib/new-id'
import { whoseShelf } from '@/src/lib/shelf'
import { useMutation } from '@/src/lib/use-mutation'
import type { PlanRow } from '@/types/visit.contract'
import { visitPlans } from '@/types/visit/plans.contract'
import { sendWaiting } from './api/use-send-waiting'
import { keptPlans } from './kept-plans'
import { queuePlans } from './queue/plan-queue'
import { type Intention, unsentPlans } from './queue/waiting'

export interface PlannedRow {
  key: string
  union: { id: string; name: string }
  plannedOn: Day | undefined
  time: string | null
  mode: VisitMode
}

export interface PlanDraft {
  rows: PlannedRow[]
  topics: Topic[]
  companions: { id: string; name: string }[]
  words: string
}

interface Wanted {
  unionId?: string
  unionName?: string
  planId?: string
  unsentId?: string
}

const key = (): string => `planform.${whoseShelf()}`

export const plannedRow = (union: PlannedRow['union']): PlannedRow => ({ key: newId(), union, plannedOn: undefined, time: null, mode: 'field' })

const draftOfPlan = ({ union, plannedOn, time, mode, topics, companions, words }: PlanRow): PlanDraft => ({
  rows: [{ key: newId(), union, plannedOn, time, mode }], topics, companions, words: words ?? '',
})

const initial = ({ unionId, unionName, unsentId }: Wanted, plan: PlanRow | undefined): PlanDraft => {
  if (plan) return draftOfPlan(plan)
  const waiting = unsentId ? unsentPlans.get(unsentId) : undefined
  if (waiting) {
    const { plans, unionNames } = waiting
    const rows = plans.map(({ unionId: id, plannedOn, time, mode }) => ({ key: newId(), union: { id, name: unionNames[id] ?? '' }, plannedOn, time, mode }))
    return { rows, topics: plans[0]?.topics ?? [], companions: (plans[0]?.companionIds ?? []).map((id) => ({ id, name: unionNames[id] ?? '' })), words: plans[0]?.words ?? '' }
  }
  if (unionId && unionName) return { rows: [plannedRow({ id: unionId, name: unionName })], topics: [], companions: [], words: '' }
  return getStored<PlanDraft>(key()) ?? { rows: [], topics: [], companions: [], words: '' }
}

const faults: Record<string, string> = {
  past: '这一天已经过去了', tooFar: '太远了，最多排到一年多以后', twice: '同一天同一个工会排了两次', unknownUnion: '名册里没有这个工会了', unknownCompanion: '同去的人不在名册里',
}

/** What the server said about single rows, by their place. */
export const rowFaults = (details: Readonly<Record<string, unknown>> | undefined): Record<number, string> =>
  Object.fromEntries(((details?.rows ?? []) as { index: number; fault: string }[]).map(({ index, fault }) => [index, faults[fault] ?? '这一行要改']))

/** One or several plans as they are written; on the phone before anything is sent. */
export const usePlanForm = (wanted: Wanted) => {
  const [plan] = useState(() => (wanted.planId ? keptPlans().find(({ id }) => id === wanted.planId) : undefined))
  const [draft, setDraft] = useState(() => initial(wanted, plan))
  const [refused, setRefused] = useState(() => (wanted.unsentId ? unsentPlans.get(wanted.unsentId)?.refusal?.details : undefined))
  const [isTried, setTried] = useState(false)
  const [isSending, setSending] = useState(false)
  /** What this page has put on the phone, or was opened for: saved again, it is replaced. */
  const [unsentId, setUnsentId] = useState(wanted.unsentId)
  const [submissionId] = useState(newId)
  const again = useMutation(visitPlans.plan, ['visit.'])
  const isNew = !wanted.planId

  const change = (part: Partial<PlanDraft>): void => {
    const next = { ...draft, ...part }
    setDraft(next)
    setRefused(undefined)
    if (isNew && !unsentId) setStored(key(), next)
  }

  const isMissing = draft.rows.length === 0 || draft.rows.some(({ plannedOn }) => !plannedOn)
  const intentions = (): Intention[] =>
    draft.rows.map(({ union, plannedOn, time, mode }) => ({
      unionId: union.id, plannedOn: plannedOn!, time, mode, topics: draft.topics, companionIds: draft.companions.map(({ id }) => id),
      ...(draft.words.trim() !== '' && { words: draft.words }),
    }))

  /** Resolves to true when the page has done its work. */
  const save = async (): Promise<boolean> => {
    setTried(true)
    if (isMissing) return false
    if (plan) return !!(await again.run({ submissionId, planId: plan.id, version: plan.version, ...intentions()[0]! }))
    const waiting = unsentId ? unsentPlans.get(unsentId) : undefined
    if (unsentId && (!waiting || waiting.isSent)) {
      toast(waiting ? '送过一次，没等到回音，先不能改' : '刚刚送出了，到走访安排里改')
      return !waiting
    }
    setSending(true)
    const names = Object.fromEntries([...draft.rows.map(({ union }) => union), ...draft.companions].map(({ id, name }) => [id, name]))
    const { id, isKept } = queuePlans(intentions(), names, unsentId)
    setUnsentId(id)
    if (isKept) removeStored(key())
    await sendWaiting()
    setSending(false)
    const left = unsentPlans.get(id)
    if (left?.refusal) {
      setRefused(left.refusal.details)
      return false
    }
    toast(!left ? '排好了，工会那边看得到' : isKept ? '存在手机里了，有网时送出' : '手机存满了，先别退出，有网时送出')
    return true
  }

  return { plan, isNew, draft, change, isTried, isMissing, faults: rowFaults(refused), isRefused: refused !== undefined, isSending: isSending || again.isSending, error: again.error, save }
}
