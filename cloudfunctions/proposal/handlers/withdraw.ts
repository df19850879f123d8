import type { proposalContract } from '@/types/proposal.contract'
import type { Handler } from '../../lib/serve'
import { changeProposal } from '../proposal.step'

export const withdraw: Handler<typeof proposalContract.withdraw> = (context, { reason, ...on }) => changeProposal(context, on, { type: 'withdraw', reason }, [reason])
