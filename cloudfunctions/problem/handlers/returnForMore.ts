import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../lib/serve'
import { changeProblem } from '../change'

export const returnForMore: Handler<typeof problemContract.returnForMore> = (context, input) =>
  changeProblem(context, input, () => [{ type: 'returnForMore', question: input.words }])
