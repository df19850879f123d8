import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { changeInWords } from '../../change'
import { confirmHandlers } from '../../handlers.directory'

export const reassign: Handler<typeof problemContract.reassign> = async (context, input) => {
  const [owner, ...coOwners] = await confirmHandlers([input.owner, ...input.coOwners])
  const { reason } = input
  return changeInWords(context, input, [reason], () => [{ type: 'reassign', owner: owner!, coOwners, reason }])
}
