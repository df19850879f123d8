import type { proposalContract } from '@/types/proposal.contract'
import type { Handler } from '../../lib/serve'
import { findProposals } from '../proposal.repository'
import { proposalRow } from '../proposal.view'

export const list: Handler<typeof proposalContract.list> = async (_context, { state, cursor }) => {
  const { proposals, nextCursor } = await findProposals(state, cursor)
  return { rows: proposals.map(proposalRow), nextCursor }
}
