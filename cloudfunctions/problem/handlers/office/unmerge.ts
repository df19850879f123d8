import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const unmerge: Handler<typeof problemContract.unmerge> = (context, input) =>
  changeInWords(context, input, [input.reason], () => [{ type: 'unmerge', reason: input.reason }])
