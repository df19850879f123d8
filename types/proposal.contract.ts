import { proposalDrafting } from './proposal/drafting.contract'
import { proposalFollowing } from './proposal/following.contract'

export { type DrawnLine, type ProposalRow, type ProposalView } from './proposal/proposal.views'

export const proposalContract = { ...proposalDrafting, ...proposalFollowing }
