import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const objectExplained: Handler<typeof problemContract.objectExplained> = (context, input) =>
  changeInWords(context, input, [input.reason], () => [{ type: 'objectExplained', reason: input.reason }])
