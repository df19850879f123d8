import { AppError } from '@/domain/errors'
import { db } from './cloud'
import type { Context } from './context'
import { pseudonym } from './ids'
import { type Transaction, inTransaction } from './transaction'

interface Kept {
  _id: string
  procedure: string
  /** The day only: a finer time could join an anonymous report to a person. */
  on: string
  answer: string
}

const keyOf = (context: Context, submissionId: string): string => pseudonym('submission', context.openid, submissionId)

const answerOf = <T>(kept: Kept, context: Context): T => {
  if (kept.procedure !== context.procedure) throw new AppError('BAD_INPUT', 'submissionId was used for something else')
  return JSON.parse(kept.answer) as T
}

/** The first answer to this submission, or null when it was never finished. */
export const firstAnswer = async <T>(context: Context, submissionId: string): Promise<T | null> => {
  const { data } = await db.collection('submissions').doc(keyOf(context, submissionId)).get()
  return data ? answerOf<T>(data as Kept, context) : null
}

/**
 * Runs `work` in one transaction, once for each submission of a person: sent again, it answers what it
 * answered first and does nothing.
 */
export const once = async <T>(context: Context, submissionId: string, work: (t: Transaction) => Promise<T>): Promise<T> =>
  inTransaction(async (t) => {
    const id = keyOf(context, submissionId)
    const kept = await t.get<Kept>('submissions', id)
    if (kept) return answerOf<T>(kept, context)
    const answer = await work(t)
    await t.add('submissions', { _id: id, procedure: context.procedure, on: context.now.slice(0, 10), answer: JSON.stringify(answer) } as Kept)
    return answer
  })
