import { addMillis, type Instant } from '@/domain/calendar/day'
import { answerMinutes, type ContentState, stateOfVerdict } from '@/domain/content/picture'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import { pseudonym } from '../lib/ids'
import { DuplicateId, type Transaction, inTransaction } from '../lib/transaction'

/** A picture's check. Nothing says whose it is. `checkingKey` while WeChat is asked, `queueKey` while a person is; the first holds when, for the sweep alone. */
export interface CheckDocument {
  _id: string
  fileId: string
  state: ContentState
  /** The hour: a finer time would join a picture to a call. */
  at: Instant
  isConduct: boolean
  checkingKey: string | null
  /** While WeChat is asked, but for a complaint's: the list goes by the hour, and so does its cursor. Absent in older documents. */
  listedKey?: string | null
  queueKey: string | null
  /** While it is refused, but for a complaint's. */
  refusedKey: string | null
  why: 'noAnswer' | 'review' | null
  /** A person's words about it. */
  reason: string | null
}

/** What is known of one asking: the answer may come before the trace is known here. */
interface TraceDocument { _id: string; at: Instant; checkId: string | null; suggest: string | null }

const checks = () => db.collection('contentChecks')
export const checkId = (fileId: string): string => pseudonym('photo', fileId).slice(0, 24)
const traceKey = (traceId: string): string => `trace_${pseudonym('trace', traceId).slice(0, 24)}`
const hourOf = (at: Instant): Instant => `${at.slice(0, 13)}:00:00.000Z`

const judged = (check: CheckDocument, suggest: string): CheckDocument => {
  const state = stateOfVerdict(suggest)
  // A complaint's pictures are looked at where they are shown, by its custodian alone.
  if (state === 'review') return { ...check, checkingKey: null, listedKey: null, queueKey: check.isConduct ? null : `${check.at}_${check._id}`, why: 'review' }
  return decided(check, state, null)
}

export const decided = (check: CheckDocument, state: ContentState, reason: string | null): CheckDocument => ({
  ...check, state, checkingKey: null, listedKey: null, queueKey: null, why: null, reason, refusedKey: state === 'refused' && !check.isConduct ? `${check.at}_${check._id}` : null,
})

/** False when it is under check, or was, already. */
export const addCheck = async (fileId: string, now: Instant, isConduct: boolean): Promise<boolean> => {
  const _id = checkId(fileId)
  const at = hourOf(now)
  const check: CheckDocument = {
    _id, fileId, state: 'checking', at, isConduct, checkingKey: `${now}_${_id}`, listedKey: isConduct ? null : `${at}_${_id}`, queueKey: null, refusedKey: null, why: null, reason: null,
  }
  try {
    await inTransaction((t) => t.add('contentChecks', check))
    return true
  } catch (error) {
    if (error instanceof DuplicateId) return false
    throw error
  }
}

/** The picture's trace; an answer that came before it counts at once. Both sides write the trace's one document, so that neither misses the other. */
export const keepTrace = (fileId: string, traceId: string): Promise<void> =>
  inTransaction(async (t) => {
    const trace = await t.get<TraceDocument>('contentChecks', traceKey(traceId))
    const check = await t.get<CheckDocument>('contentChecks', checkId(fileId))
    if (!check) return
    await t.set('contentChecks', { _id: traceKey(traceId), at: check.at, checkId: check._id, suggest: trace?.suggest ?? null } as TraceDocument)
    if (trace?.suggest && check.state === 'checking') await t.set('contentChecks', judged(check, trace.suggest))
  })

export const keepVerdict = (traceId: string, suggest: string, now: Instant): Promise<void> =>
  inTransaction(async (t) => {
    const trace = await t.get<TraceDocument>('contentChecks', traceKey(traceId))
    await t.set('contentChecks', { _id: traceKey(traceId), at: hourOf(now), checkId: trace?.checkId ?? null, suggest } as TraceDocument)
    const check = trace?.checkId ? await t.get<CheckDocument>('contentChecks', trace.checkId) : null
    // What a person has decided stands.
    if (check?.state === 'checking') await t.set('contentChecks', judged(check, suggest))
  })

const batch = 100

/** Puts what had no answer in time before people: called by the sweep. */
export const queueUnanswered = async (now: Instant): Promise<number> => {
  const { data } = await checks().where({ checkingKey: _.gt('').and(_.lt(addMillis(now, -answerMinutes * 60_000))) }).limit(batch).get()
  for (const { _id } of data as CheckDocument[]) {
    await inTransaction(async (t) => {
      const check = await t.get<CheckDocument>('contentChecks', _id)
      if (check?.checkingKey) await t.set('contentChecks', { ...check, checkingKey: null, listedKey: null, queueKey: check.isConduct ? null : `${check.at}_${_id}`, why: 'noAnswer' } as CheckDocument)
    })
  }
  return data.length
}

const keyOf = { waiting: 'queueKey', checking: 'listedKey', refused: 'refusedKey' } as const
export type ContentList = keyof typeof keyOf

/** Of complaints nothing: their pictures are looked at where they are shown. */
export const findChecks = async (list: ContentList, cursor: string | undefined): Promise<{ found: CheckDocument[]; nextCursor: string | null }> => {
  const key = keyOf[list]
  const isNewestFirst = list === 'refused'
  const bound = isNewestFirst && cursor ? _.gt('').and(_.lt(cursor)) : _.gt(cursor ?? '')
  const { data } = await checks().where({ [key]: bound }).orderBy(key, isNewestFirst ? 'desc' : 'asc').limit(pageSize + 1).get()
  const found = (data as CheckDocument[]).slice(0, pageSize)
  return { found, nextCursor: data.length > pageSize ? found.at(-1)![key]! : null }
}

export const loadCheck = (t: Transaction, id: string): Promise<CheckDocument | null> => t.get<CheckDocument>('contentChecks', id)
export const saveCheck = (t: Transaction, check: CheckDocument): Promise<void> => t.set('contentChecks', check)

/** The states of pictures; one that was never checked has none. */
export const findStates = async (fileIds: readonly string[]): Promise<Map<string, ContentState>> => {
  if (fileIds.length === 0) return new Map()
  const { data } = await checks().where({ _id: _.in(fileIds.map(checkId)) }).limit(fileIds.length).get()
  return new Map((data as CheckDocument[]).map(({ fileId, state }) => [fileId, state]))
}
