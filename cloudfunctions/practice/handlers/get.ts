import { AppError } from '@/domain/errors'
import { maySeePractice } from '@/domain/practice/practice.life'
import type { practiceContract } from '@/types/practice.contract'
import type { Handler } from '../../lib/serve'
import { findPractice } from '../practice.repository'
import { practiceActor, practiceView } from '../practice.view'

export const get: Handler<typeof practiceContract.get> = async (context, { id }) => {
  const practice = await findPractice(id)
  if (!practice || !maySeePractice(practiceActor(context), practice)) throw new AppError('NOT_FOUND')
  return practiceView(context, practice)
}
