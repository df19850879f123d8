import { AppError } from '@/domain/errors'
import type { Proposal } from '@/domain/proposal/proposal'
import { proposalFigures } from '@/domain/proposal/proposal.figures'
import { nextOutcomes, type ProposalActor, proposalOffers } from '@/domain/proposal/proposal.life'
import type { ProposalRow, ProposalView } from '@/types/proposal.contract'
import { findChanges } from '../lib/changes.repository'
import type { Context } from '../lib/context'
import { drawnLine, findDrawn } from './line.repository'
import { findProposal } from './proposal.repository'

export const proposalActor = ({ person, deputy }: Context): ProposalActor => ({ id: person!._id, name: person!.name ?? '', roles: person!.roles, deputyId: deputy?.id })

export const proposalRow = ({ id, version, title, drawing, state, authorName, sent, createdAt }: Proposal): ProposalRow => ({
  id, version, title, category: drawing.category, state, lines: drawing.problemIds.length, authorName, sent, createdAt,
})

export const proposalView = async (context: Context, id: string): Promise<ProposalView> => {
  const proposal = await findProposal(id)
  if (!proposal) throw new AppError('NOT_FOUND')
  const actor = proposalActor(context)
  const [lines, changes] = await Promise.all([findDrawn(proposal.drawing.problemIds), findChanges('proposal', id)])
  const may = proposalOffers(actor, proposal)
  return {
    ...proposalRow(proposal),
    drawing: proposal.drawing,
    findings: proposal.findings,
    advice: proposal.advice,
    figures: proposal.figures ?? proposalFigures(lines, context.now),
    problems: lines.map(drawnLine),
    reviewerName: proposal.reviewer?.name ?? null,
    reason: proposal.reason,
    outcomes: proposal.outcomes,
    isYours: proposal.authorId === actor.id,
    may,
    follows: may.includes('record') ? [...(nextOutcomes[proposal.state] ?? [])] : [],
    changes,
  }
}
