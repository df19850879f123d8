import type { proposalContract } from '@/types/proposal.contract'
import type { Handler } from '../../lib/serve'
import { changeProposal } from '../proposal.step'

export const sendBack: Handler<typeof proposalContract.sendBack> = (context, { reason, ...on }) => changeProposal(context, on, { type: 'sendBack', reason }, [reason])
