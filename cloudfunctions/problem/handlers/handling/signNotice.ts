import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeProblem } from '../../change'

export const signNotice: Handler<typeof problemContract.signNotice> = (context, input) => changeProblem(context, input, () => [{ type: 'signNotice' }])
