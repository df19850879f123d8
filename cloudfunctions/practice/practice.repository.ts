import { draftPractice, type Practice } from '@/domain/practice/practice'
import type { Visit } from '@/domain/visit/visit'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import type { Context } from '../lib/context'
import { pseudonym } from '../lib/ids'
import type { Transaction } from '../lib/transaction'

/** `createdKey` sorts by the instant and is unique. */
export type PracticeDocument = Practice & { _id: string; createdKey: string }

const practices = () => db.collection('practices')

const toPractice = ({ _id, createdKey, ...practice }: PracticeDocument): Practice => practice

export const practiceIdOf = ({ openid }: Context, submissionId: string): string => pseudonym('practice', openid, submissionId).slice(0, 24)

export const findPractice = async (id: string): Promise<Practice | null> => {
  const { data } = await practices().doc(id).get()
  return data ? toPractice(data as PracticeDocument) : null
}

export const loadPractice = async (t: Transaction, id: string): Promise<Practice | null> => {
  const found = await t.get<PracticeDocument>('practices', id)
  return found && toPractice(found)
}

export const savePractice = (t: Transaction, practice: Practice): Promise<void> =>
  t.set('practices', { _id: practice.id, ...practice, createdKey: `${practice.createdAt}_${practice.id}` } as PracticeDocument)

/** What a visit saw, as drafts of whoever writes its record. */
export const saveDrafts = async (
  t: Transaction, context: Context, visit: Visit, seen: readonly { submissionId: string; title: string; description: string }[],
): Promise<Visit['practices']> => {
  const saved: Visit['practices'] = []
  for (const { submissionId, title, description } of seen) {
    const id = practiceIdOf(context, submissionId)
    await savePractice(t, draftPractice({
      id, title, description, unionId: visit.unionId, unionName: visit.unionName, visitId: visit.id,
      authorId: context.person!._id, authorName: context.person!.name ?? '', createdAt: context.now,
    }))
    saved.push({ id, title })
  }
  return saved
}

/** Newest first. */
export const findPractices = async (equal: { authorId?: string; unionId?: string }, cursor: string | undefined): Promise<{ practices: Practice[]; nextCursor: string | null }> => {
  const conditions = [...(Object.keys(equal).length > 0 ? [equal] : []), { createdKey: cursor ? _.lt(cursor) : _.gt('0') }]
  const { data } = await practices().where(_.and(...(conditions as [object]))).orderBy('createdKey', 'desc').limit(pageSize + 1).get()
  const found = data as PracticeDocument[]
  const shown = found.slice(0, pageSize)
  return { practices: shown.map(toPractice), nextCursor: found.length > pageSize ? (shown.at(-1)?.createdKey ?? null) : null }
}
