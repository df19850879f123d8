import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeProblem } from '../../change'

export const sign: Handler<typeof problemContract.sign> = (context, input) => changeProblem(context, input, () => [{ type: 'sign' }])
