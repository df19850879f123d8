import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'
import { confirmHandlers } from '../../handlers.directory'

export const recordReply: Handler<typeof problemContract.recordReply> = async (context, input) => {
  const { outcome, words: reply, tried, reviewOn } = input
  const [owner] = input.owner ? await confirmHandlers([input.owner]) : []
  return changeInWords(context, input, [reply, tried], () => [{ type: 'recordReply', outcome, reply, tried, reviewOn, owner }])
}
