import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeProblem } from '../../change'

export const completeMeasure: Handler<typeof problemContract.completeMeasure> = (context, input) => changeProblem(context, input, () => [{ type: 'completeMeasure', id: input.measureId, doneOn: input.doneOn }])
