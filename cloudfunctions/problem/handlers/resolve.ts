import type { problemContract } from '@/types/problem.contract'
import { checkText } from '../../lib/content'
import type { Handler } from '../../lib/serve'
import { changeProblem } from '../change'

export const resolve: Handler<typeof problemContract.resolve> = async (context, input) => {
  await checkText(context.openid, input.words)
  return changeProblem(context, input, () => [{ type: 'resolve', note: input.words }])
}
