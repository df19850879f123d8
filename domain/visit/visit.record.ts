import type { Instant } from '../calendar/day'
import { AppError } from '../errors'
import type { RecordDraft, Someone, Visit } from './visit'
import type { Topic } from './vocabulary'

/** Throws STATE_FORBIDS `canceled` or `finished`. */
export const refuseOver = ({ finishedAt, canceled }: Visit): void => {
  if (canceled) throw new AppError('STATE_FORBIDS', undefined, { state: 'canceled' })
  if (finishedAt !== null) throw new AppError('STATE_FORBIDS', undefined, { state: 'finished' })
}

const refuseUnfinished = ({ finishedAt, canceled }: Visit): void => {
  if (canceled) throw new AppError('STATE_FORBIDS', undefined, { state: 'canceled' })
  if (finishedAt === null) throw new AppError('STATE_FORBIDS', undefined, { state: 'open' })
}

/** Somebody else may have written since: throws CONFLICT with the version that stands. */
export const refuseStale = ({ version }: { version: number }, seen: number | undefined): void => {
  if (seen !== undefined && seen !== version) throw new AppError('CONFLICT', undefined, { version })
}

/** The record as far as it is written; by the visitor, or by the 联络人 for them. */
export const saveDraft = (visit: Visit, draft: RecordDraft): Visit => {
  refuseOver(visit)
  return { ...visit, draft }
}

export interface Finish {
  topics: readonly Topic[]
  record: string
  note: string | null
  photos: string[]
  problems: Visit['problems']
  now: Instant
  opinions?: string | null
  participants?: string | null
  practices?: Visit['practices']
  companions?: readonly Someone[]
  /** Who writes; the visitor when absent. */
  by?: Someone
}

/** Throws STATE_FORBIDS when it was finished before. What a 联络人 wrote waits for the visitor's word. */
export const finish = (visit: Visit, given: Finish): Visit => {
  refuseOver(visit)
  const { topics, record, note, photos, problems, now, opinions = null, participants = null, practices = [], companions, by } = given
  const together = companions ?? visit.companions
  return {
    ...visit, topics: [...new Set(topics)], record, note, photos, problems, opinions, participants, practices, finishedAt: now, draft: null,
    companions: together.filter(({ id }) => id !== visit.personId).map(({ id, name }) => ({
      id, name, confirmedAt: visit.companions.find((one) => one.id === id)?.confirmedAt ?? null,
    })),
    writtenBy: by && by.id !== visit.personId ? { id: by.id, name: by.name } : null,
  }
}

/**
 * The visitor agrees to a record written for them, or a companion says that they were there. Throws NOT_FOUND for
 * anybody else, and STATE_FORBIDS `nothingToConfirm` when it was said before.
 */
export const confirmRecord = (visit: Visit, by: Someone, now: Instant): Visit => {
  refuseUnfinished(visit)
  if (visit.personId === by.id) {
    if (!visit.writtenBy || visit.recordConfirmedAt) throw new AppError('STATE_FORBIDS', undefined, { state: 'nothingToConfirm' })
    return { ...visit, recordConfirmedAt: now }
  }
  const companion = visit.companions.find(({ id }) => id === by.id)
  if (!companion) throw new AppError('NOT_FOUND')
  if (companion.confirmedAt) throw new AppError('STATE_FORBIDS', undefined, { state: 'nothingToConfirm' })
  return { ...visit, companions: visit.companions.map((one) => (one === companion ? { ...one, confirmedAt: now } : one)) }
}

/** What may be put right after a visit is finished. The mode and the place are not words: a wrong one is taken back with `cancel`. */
export interface Correction {
  topics?: readonly Topic[] | undefined
  record?: string | undefined
  note?: string | null | undefined
  opinions?: string | null | undefined
  participants?: string | null | undefined
}

export const correctable = ['topics', 'record', 'note', 'opinions', 'participants'] as const

/** What really changes, with the words before and after; empty when nothing does. */
export const differencesOf = (visit: Visit, correction: Correction): { field: (typeof correctable)[number]; before: unknown; after: unknown }[] =>
  correctable.flatMap((field) => {
    const after = correction[field]
    return after === undefined || JSON.stringify(after) === JSON.stringify(visit[field]) ? [] : [{ field, before: visit[field], after }]
  })

/** Puts a finished record right. Throws RULE_VIOLATED `nothingToCorrect`. */
export const correct = (visit: Visit, correction: Correction): Visit => {
  refuseUnfinished(visit)
  const changes = differencesOf(visit, correction)
  if (changes.length === 0) throw new AppError('RULE_VIOLATED', undefined, { rule: 'nothingToCorrect' })
  return { ...visit, ...(Object.fromEntries(changes.map(({ field, after }) => [field, after])) as Partial<Visit>) }
}

/** The union's chair says in one tap that the visit took place, or what is wrong. The newest word stands; history keeps the others. */
export const answerAsChair = (visit: Visit, by: Someone, words: string | null, now: Instant): Visit => {
  refuseUnfinished(visit)
  if (visit.personId === by.id || visit.companions.some(({ id }) => id === by.id)) {
    throw new AppError('RULE_VIOLATED', undefined, { rule: 'ownVisit' })
  }
  return { ...visit, chair: { answer: words === null ? 'confirmed' : 'disputed', byId: by.id, byName: by.name, at: now, words } }
}

/** Words to a mark that waits for them. Throws STATE_FORBIDS `nothingToExplain` when the visit bears no such mark. */
export const explain = (visit: Visit, mark: 'doubtful' | 'disputed', by: Someone, words: string, now: Instant): Visit => {
  const bears = mark === 'doubtful' ? visit.isDoubtful : visit.chair?.answer === 'disputed'
  if (!bears || visit.canceled) throw new AppError('STATE_FORBIDS', undefined, { state: 'nothingToExplain' })
  return { ...visit, explanations: { ...visit.explanations, [mark]: { words, byId: by.id, byName: by.name, at: now } } }
}
