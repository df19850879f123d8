import { AppError } from '@/domain/errors'
import type { reviewContract } from '@/types/review.contract'
import { photosOf } from '../../lib/files'
import type { Handler } from '../../lib/serve'
import { activityRow, decisionView } from '../activity.view'
import { activities } from '../stores'

export const activity: Handler<typeof reviewContract.activity> = async ({ person }, { id }) => {
  const found = await activities.find(id)
  if (!found) throw new AppError('NOT_FOUND')
  const { place, attendees, minutes, files, agenda, decisions, byName, version } = found
  return {
    ...activityRow(found), place, attendees, minutes, files: await photosOf(files), agenda, byName, version,
    decisions: decisions.map((decision) => decisionView(decision, person!._id)),
    mayEdit: person!.roles.includes('office') || person!.roles.includes('support'),
  }
}
