import { AppError } from '@/domain/errors'
import { draftProposal, type ProposalWords } from '@/domain/proposal/proposal'
import type { proposalContract } from '@/types/proposal.contract'
import { checkText } from '../../lib/content'
import { pseudonym } from '../../lib/ids'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findDrawn } from '../line.repository'
import { changeProposal, saveStep } from '../proposal.step'
import { proposalActor, proposalView } from '../proposal.view'

/** A line of the conduct ledger is missing here as for everybody. */
const refuseStrangers = async (problemIds: readonly string[]): Promise<void> => {
  const drawn = new Set((await findDrawn(problemIds)).map(({ id }) => id))
  const strangers = problemIds.filter((id) => !drawn.has(id))
  if (strangers.length > 0) throw new AppError('NOT_FOUND', undefined, { problemIds: strangers })
}

export const saveDraft: Handler<typeof proposalContract.saveDraft> = async (context, input) => {
  const { submissionId, id, version, title, findings, advice, category = null, from, to, unionIds = [], words: sought = null } = input
  if (to < from) throw new AppError('RULE_VIOLATED', undefined, { rule: 'datesOutOfOrder' })
  const problemIds = [...new Set(input.problemIds)]
  await refuseStrangers(problemIds)
  const words: ProposalWords = { title, findings, advice, drawing: { category, from, to, unionIds, words: sought, problemIds } }
  if (id) return changeProposal(context, { id, submissionId, version }, { type: 'write', words }, [title, findings, advice])
  await checkText(context.openid, [title, findings, advice].join('\n'))
  const by = proposalActor(context)
  const fresh = draftProposal({ ...words, id: pseudonym('proposal', context.openid, submissionId).slice(0, 24), authorId: by.id, authorName: by.name, createdAt: context.now })
  const made = await once(context, submissionId, async (t) => {
    await saveStep(t, context, null, fresh, 'write')
    return { id: fresh.id }
  })
  return proposalView(context, made.id)
}
