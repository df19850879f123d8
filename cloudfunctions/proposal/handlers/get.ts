import type { proposalContract } from '@/types/proposal.contract'
import type { Handler } from '../../lib/serve'
import { proposalView } from '../proposal.view'

export const get: Handler<typeof proposalContract.get> = (context, { id }) => proposalView(context, id)
