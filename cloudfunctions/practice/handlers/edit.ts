import { AppError } from '@/domain/errors'
import { maySeePractice } from '@/domain/practice/practice.life'
import type { practiceContract } from '@/types/practice.contract'
import { firstAnswer } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findPractice } from '../practice.repository'
import { changePractice } from '../practice.step'
import { practiceActor, practiceView } from '../practice.view'
import { practiceWords } from '../practice.words'

export const edit: Handler<typeof practiceContract.edit> = async (context, { submissionId, id, version, ...given }) => {
  const before = await findPractice(id)
  if (!before || !maySeePractice(practiceActor(context), before)) throw new AppError('NOT_FOUND')
  if (await firstAnswer(context, submissionId)) return practiceView(context, before)
  return changePractice(context, { id, submissionId, version }, { type: 'edit', words: await practiceWords(context, given, before) })
}
