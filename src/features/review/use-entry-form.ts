import { useState } from 'react'
import { fits, type ItemState, type Target, type Value } from '@/domain/review/indicator'
import { newId } from '@/src/lib/new-id'
import { rpc } from '@/src/lib/rpc'
import { useMutation } from '@/src/lib/use-mutation'
import { type DraftPhoto, usePhotos } from '@/src/lib/use-photos'
import { type IndicatorRow, reviewIndicators } from '@/types/review/indicators.contract'

interface Typed {
  numerator: string
  denominator: string
  count: string
  state: ItemState | undefined
  /** Undefined: today. */
  on: string | undefined
  note: string
}

const numberOf = (text: string): number | undefined => (/^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : undefined)

/** What is asked for follows from the target; a counted one goes on as it was entered before. */
export const valueKindOf = ({ target, value }: { target: Target; value: Value | null }): Value['kind'] => {
  switch (target.kind) {
    case 'percent': return 'ratio'
    case 'count': return 'count'
    case 'done': return 'state'
    case 'counted': return value?.kind ?? 'count'
  }
}

const valueOf = (kind: Value['kind'], { numerator, denominator, count, state }: Typed): Value | undefined => {
  if (kind === 'state') return state && { kind, state }
  if (kind === 'count') {
    const number = numberOf(count)
    return number === undefined ? undefined : { kind, count: number }
  }
  const [part, all] = [numberOf(numerator), numberOf(denominator)]
  return part === undefined || all === undefined ? undefined : { kind, numerator: part, denominator: all }
}

/** A value with its day and its evidence. */
export const useEntryForm = (row: IndicatorRow, today: string) => {
  const { run, isSending, error } = useMutation(reviewIndicators.enterValue, ['review.'])
  const [submissionId, setSubmissionId] = useState(newId)
  const [typed, setTyped] = useState<Typed>({ numerator: '', denominator: '', count: '', state: undefined, on: undefined, note: '' })
  const [photos, setPhotos] = useState<DraftPhoto[]>([])
  const [isTried, setTried] = useState(false)
  const pictures = usePhotos({ photos, change: setPhotos, openFolder: async () => (await rpc(reviewIndicators.openDraft, {})).uploadPrefix })
  const kind = valueKindOf(row)
  const value = valueOf(kind, typed)
  const on = typed.on ?? today
  const isAbove = value?.kind === 'ratio' && !fits(value, { kind: 'percent', atLeast: 0 })
  const missing = {
    value: value === undefined ? (kind === 'state' ? '选一个' : '只写数字') : isAbove ? '完成的比总数多，看看是不是写反了' : undefined,
    evidence: typed.note.trim() === '' && photos.length === 0 ? '写一句依据，或加一张照片' : undefined,
    photos: pictures.unsentCount > 0 ? '照片还没传完，等一下，或去掉没传上去的' : undefined,
  }
  const save = async (): Promise<boolean> => {
    setTried(true)
    if (value === undefined || Object.values(missing).some(Boolean)) return false
    const answer = await run({ submissionId, id: row.id, on, value, note: typed.note, evidence: pictures.fileIds })
    if (answer) setSubmissionId(newId())
    return !!answer
  }
  return { kind, typed, on, change: (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part })), pictures, missing: isTried ? missing : undefined, isSending, error, save }
}
