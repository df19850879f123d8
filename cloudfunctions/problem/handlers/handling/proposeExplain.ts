import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const proposeExplain: Handler<typeof problemContract.proposeExplain> = (context, input) =>
  changeInWords(context, input, [input.reason, input.tried], () => [{ type: 'proposeExplain', reason: input.reason, tried: input.tried }])
