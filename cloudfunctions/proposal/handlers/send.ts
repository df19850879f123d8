import type { proposalContract } from '@/types/proposal.contract'
import type { Handler } from '../../lib/serve'
import { changeProposal } from '../proposal.step'

export const send: Handler<typeof proposalContract.send> = (context, { body, on: sentOn, documentNumber = null, ...on }) =>
  changeProposal(context, on, { type: 'send', body, on: sentOn, documentNumber }, [body, documentNumber])
