import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { findCheck } from '../check.repository'
import { newId } from '../record.repository'
import { advanceCheck } from '../rebuild'

export const rebuildCounters: Handler<typeof reviewContract.rebuildCounters> = async (context, { submissionId, isRepairing }) => {
  const { _id, ...check } = await advanceCheck(await findCheck(newId(context, 'check', submissionId)), isRepairing, context.now)
  return { id: _id, isDone: check.isDone, lines: check.lines, wrongLines: check.wrongLines, differences: check.differences, isRepaired: check.isRepaired }
}
