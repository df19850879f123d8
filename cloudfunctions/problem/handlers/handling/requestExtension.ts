import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const requestExtension: Handler<typeof problemContract.requestExtension> = (context, input) =>
  changeInWords(context, input, [input.reason], () => [{ type: 'requestExtension', workdays: input.workdays, reason: input.reason }])
