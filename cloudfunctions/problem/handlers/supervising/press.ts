import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { findPerson } from '../../../people/person.repository'
import { changeInWords } from '../../change'

export const press: Handler<typeof problemContract.press> = async (context, input) => {
  const { step, words, leaderId } = input
  const leader = leaderId === undefined ? null : await findPerson(leaderId)
  if (leaderId !== undefined && !leader?.roles.includes('leader')) throw new AppError('NOT_FOUND', undefined, { field: 'leaderId' })
  return changeInWords(context, input, [words], () => [{ type: 'press', step, text: words, leaderId }])
}
