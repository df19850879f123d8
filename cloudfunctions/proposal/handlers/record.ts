import type { proposalContract } from '@/types/proposal.contract'
import type { Handler } from '../../lib/serve'
import { changeProposal } from '../proposal.step'

export const record: Handler<typeof proposalContract.record> = (context, { outcome, on: repliedOn, note = null, reason = null, ...on }) =>
  changeProposal(context, on, { type: 'record', outcome, on: repliedOn, note, reason }, [note, reason])
