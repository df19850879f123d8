import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { decisionView } from '../activity.view'
import { findOpenDecisions } from '../decision.repository'

export const decisions: Handler<typeof reviewContract.decisions> = async ({ person }, { isMine, cursor }) => {
  const mayAll = person!.roles.includes('office') || person!.roles.includes('leader')
  const { rows, nextCursor } = await findOpenDecisions(isMine || !mayAll ? { ownerId: person!._id } : {}, cursor)
  return { rows: rows.map((row) => ({ activityId: row.activityId, activityTitle: row.activityTitle, ...decisionView(row, person!._id) })), nextCursor }
}
