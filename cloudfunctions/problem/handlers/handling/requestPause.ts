import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'

export const requestPause: Handler<typeof problemContract.requestPause> = (context, input) => {
  const { waitingFor, reason } = input
  const named = waitingFor.kind === 'outside' ? waitingFor.name : undefined
  return changeInWords(context, input, [named, reason], () => [{ type: 'requestPause', waitingFor, reason }])
}
