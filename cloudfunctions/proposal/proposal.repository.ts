import { isSent, type Proposal, type ProposalState } from '@/domain/proposal/proposal'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

/** `told`: the lines whose reporters may read of it. */
export type ProposalDocument = Proposal & { _id: string; createdKey: string; keys: { told: string[] } }

const proposals = () => db.collection('proposals')

const toProposal = ({ _id, createdKey, keys, ...proposal }: ProposalDocument): Proposal => proposal

export const proposalDocument = (proposal: Proposal): ProposalDocument => ({
  _id: proposal.id, ...proposal, createdKey: `${proposal.createdAt}_${proposal.id}`, keys: { told: isSent(proposal) ? proposal.drawing.problemIds : [] },
})

export const findProposal = async (id: string): Promise<Proposal | null> => {
  const { data } = await proposals().doc(id).get()
  return data ? toProposal(data as ProposalDocument) : null
}

export const loadProposal = async (t: Transaction, id: string): Promise<Proposal | null> => {
  const found = await t.get<ProposalDocument>('proposals', id)
  return found && toProposal(found)
}

export const saveProposal = (t: Transaction, proposal: Proposal): Promise<void> => t.set('proposals', proposalDocument(proposal))

const page = async (equal: { state?: ProposalState; 'keys.told'?: string }, cursor: string | undefined) => {
  const { data } = await proposals().where({ ...equal, createdKey: cursor ? _.lt(cursor) : _.gt('') }).orderBy('createdKey', 'desc').limit(pageSize + 1).get()
  const found = data as ProposalDocument[]
  const shown = found.slice(0, pageSize)
  return { proposals: shown.map(toProposal), nextCursor: found.length > pageSize ? shown.at(-1)!.createdKey : null }
}

/** Newest first. */
export const findProposals = (state: ProposalState | undefined, cursor: string | undefined) => page(state ? { state } : {}, cursor)

/** Those that were sent and name the line, newest first. */
export const findDrawnFrom = (problemId: string, cursor: string | undefined) => page({ 'keys.told': problemId }, cursor)
