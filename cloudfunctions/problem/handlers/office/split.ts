import type { problemContract } from '@/types/problem.contract'
import { checkText } from '../../../lib/content'
import { pseudonym } from '../../../lib/ids'
import { firstAnswer } from '../../../lib/once'
import type { Handler } from '../../../lib/serve'
import { type Moved, changeProblem } from '../../change'
import { drawNumber } from '../../numbers.repository'
import { findProblem } from '../../problem.repository'

type Split = Moved & { childId: string; childNumber: string }

/** The number is drawn before: a split that is then refused leaves a gap, which is allowed. */
export const split: Handler<typeof problemContract.split> = async (context, input) => {
  const already = await firstAnswer<Split>(context, input.submissionId)
  if (already) return already
  const { title, words: description } = input
  await checkText(context.openid, [title, description].join('\n'))
  const childId = pseudonym('problem', context.openid, input.submissionId).slice(0, 24)
  const ledger = (await findProblem(input.id))?.ledger ?? 'general'
  const childNumber = await drawNumber(ledger, context.now)
  return changeProblem<Split>(
    context, input, () => [{ type: 'split', childId, childNumber, title, description }], (moved) => ({ ...moved, childId, childNumber }),
  )
}
