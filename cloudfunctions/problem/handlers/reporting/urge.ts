import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeProblem } from '../../change'

export const urge: Handler<typeof problemContract.urge> = (context, input) => changeProblem(context, input, () => [{ type: 'urge' }])
