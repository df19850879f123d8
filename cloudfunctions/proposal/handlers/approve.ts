import type { proposalContract } from '@/types/proposal.contract'
import type { Handler } from '../../lib/serve'
import { changeProposal } from '../proposal.step'

export const approve: Handler<typeof proposalContract.approve> = (context, on) => changeProposal(context, on, { type: 'approve' })
