import { isFilingNumber } from '@/domain/burden/burden'
import { AppError } from '@/domain/errors'
import type { settingsContract } from '@/types/settings.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { saveFilingNumber } from '../settings.repository'

export const saveFiling: Handler<typeof settingsContract.saveFiling> = (context, { submissionId, number }) => {
  if (!isFilingNumber(number)) throw new AppError('RULE_VIOLATED', undefined, { rule: 'filingNumber' })
  return once(context, submissionId, async (t) => {
    await saveFilingNumber(t, number)
    return { number }
  })
}
