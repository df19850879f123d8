import { AppError } from '@/domain/errors'
import type { reviewContract } from '@/types/review.contract'
import { picturesFor } from '../../content/pictures'
import type { Handler } from '../../lib/serve'
import { activityRow, decisionView } from '../activity.view'
import { activities } from '../stores'

export const activity: Handler<typeof reviewContract.activity> = async ({ person }, { id }) => {
  const found = await activities.find(id)
  if (!found) throw new AppError('NOT_FOUND')
  // Whoever may edit it sees all of it: what is not seen would be lost when it is saved again.
  const mayEdit = person!.roles.includes('office') || person!.roles.includes('support')
  const { place, attendees, minutes, files, agenda, decisions, byName, version } = found
  return {
    ...activityRow(found), place, attendees, minutes, files: await picturesFor(files, { isAuthor: mayEdit }), agenda, byName, version,
    decisions: decisions.map((decision) => decisionView(decision, person!._id)),
    mayEdit,
  }
}
