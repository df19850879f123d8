import { unfilledSlots } from '@/domain/problem/reply'
import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'
import { broken } from '../../server.rule'

/** The reporter reads it as it is: no 〔日期〕 of a template may stand in it. */
export const resolve: Handler<typeof problemContract.resolve> = async (context, input) => {
  const slots = unfilledSlots(input.words)
  if (slots.length > 0) throw broken('slotsOpen', { slots })
  return changeInWords(context, input, [input.words], () => [{ type: 'resolve', note: input.words }])
}
