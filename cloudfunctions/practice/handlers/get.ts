import { AppError } from '@/domain/errors'
import type { practiceContract } from '@/types/practice.contract'
import type { Handler } from '../../lib/serve'
import { findPractice } from '../practice.repository'
import { mayReadAll, practiceView } from '../practice.view'

export const get: Handler<typeof practiceContract.get> = async ({ person }, { id }) => {
  const practice = await findPractice(id)
  if (!practice || (practice.authorId !== person!._id && !mayReadAll(person!))) throw new AppError('NOT_FOUND')
  return practiceView(practice, person!._id)
}
