import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeProblem } from '../../change'

export const accept: Handler<typeof problemContract.accept> = (context, input) => {
  const { category, purpose, difficulty, urgency, title } = input
  return changeProblem(context, input, () => [{ type: 'accept', triage: { category, purpose, difficulty, urgency, title } }])
}
