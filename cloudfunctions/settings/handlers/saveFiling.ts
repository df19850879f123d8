import { isFilingNumber } from '@/domain/burden/burden'
import { AppError } from '@/domain/errors'
import type { settingsContract } from '@/types/settings.contract'
import type { Handler } from '../../lib/serve'
import { changeSetting } from '../change'

export const saveFiling: Handler<typeof settingsContract.saveFiling> = async (context, { submissionId, number }) => {
  if (!isFilingNumber(number)) throw new AppError('RULE_VIOLATED', undefined, { rule: 'filingNumber' })
  await changeSetting(context, 'filing', { submissionId }, (held) => (held?.number === number ? null : { set: { number }, from: held?.number ?? null, to: number }))
  return { number }
}
