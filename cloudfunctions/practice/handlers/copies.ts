import { AppError } from '@/domain/errors'
import { maySeePractice } from '@/domain/practice/practice.life'
import type { practiceContract } from '@/types/practice.contract'
import type { Handler } from '../../lib/serve'
import { findCopies } from '../copy.repository'
import { findPractice } from '../practice.repository'
import { practiceActor } from '../practice.view'

export const copies: Handler<typeof practiceContract.copies> = async (context, { id, cursor }) => {
  const practice = await findPractice(id)
  if (!practice || !maySeePractice(practiceActor(context), practice)) throw new AppError('NOT_FOUND')
  const { copies: found, nextCursor } = await findCopies(id, cursor)
  return { rows: found.map(({ unionId, unionName, words, at }) => ({ unionId, unionName, words, at })), nextCursor }
}
