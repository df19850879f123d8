import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../lib/serve'
import { changeProblem } from '../change'

export const withdraw: Handler<typeof problemContract.withdraw> = (context, input) =>
  changeProblem(context, input, () => [{ type: 'withdraw' }])
