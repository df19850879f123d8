import { AppError } from '@/domain/errors'
import { proposalFigures } from '@/domain/proposal/proposal.figures'
import type { proposalContract } from '@/types/proposal.contract'
import type { Handler } from '../../lib/serve'
import { findDrawn } from '../line.repository'
import { findProposal } from '../proposal.repository'
import { changeProposal } from '../proposal.step'

/** The figures of the moment go into it; they are those of the version that was read. */
export const handIn: Handler<typeof proposalContract.handIn> = async (context, { version, ...on }) => {
  const proposal = await findProposal(on.id)
  if (!proposal) throw new AppError('NOT_FOUND')
  const figures = proposalFigures(await findDrawn(proposal.drawing.problemIds), context.now)
  return changeProposal(context, { ...on, version: version ?? proposal.version }, { type: 'handIn', figures })
}
