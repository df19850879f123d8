import { AppError } from '@/domain/errors'
import type { Proposal } from '@/domain/proposal/proposal'
import { type ProposalCommand, type ProposalStep, stepProposal } from '@/domain/proposal/proposal.life'
import { proposalNotices } from '@/domain/proposal/proposal.notice'
import type { ProposalView } from '@/types/proposal.contract'
import { addChange } from '../lib/changes.repository'
import { checkText } from '../lib/content'
import type { Context } from '../lib/context'
import { once } from '../lib/once'
import type { Transaction } from '../lib/transaction'
import { queueNotice } from '../notice/outbox.repository'
import { loadProposal, saveProposal } from './proposal.repository'
import { proposalActor, proposalView } from './proposal.view'

export interface On { id: string; submissionId: string; version?: number | undefined }

/** Writes a proposal as one with its history and what is told of it. */
export const saveStep = async (t: Transaction, context: Context, before: Proposal | null, proposal: Proposal, did: ProposalCommand): Promise<void> => {
  const { id, version, state, title } = proposal
  const by = proposalActor(context)
  await saveProposal(t, proposal)
  await addChange(t, { of: 'proposal', id, version, at: context.now, by, did, from: before?.state ?? null, to: state, reason: did === 'write' ? null : proposal.reason })
  for (const [i, notice] of proposalNotices(proposal, did, by.id).entries()) {
    await queueNotice(t, { ...notice, id: `${id}_${version}_${i}`, at: context.now, problemId: '', about: { proposalId: id }, number: '', title })
  }
}

/** One step of one proposal, decided inside the transaction, because another reviewer may have been first. */
export const changeProposal = async (context: Context, { id, submissionId, version }: On, step: ProposalStep, words: readonly (string | null | undefined)[] = []): Promise<ProposalView> => {
  const said = words.filter(Boolean).join('\n')
  if (said) await checkText(context.openid, said)
  await once(context, submissionId, async (t) => {
    const before = await loadProposal(t, id)
    if (!before) throw new AppError('NOT_FOUND')
    await saveStep(t, context, before, stepProposal(before, step, proposalActor(context), version, context.now), step.type)
    return { id }
  })
  return proposalView(context, id)
}
