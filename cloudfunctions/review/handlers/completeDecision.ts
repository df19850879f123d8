import { AppError } from '@/domain/errors'
import type { reviewContract } from '@/types/review.contract'
import { checkText } from '../../lib/content'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { saveDecisions } from '../decision.repository'
import { queueReviewNotices } from '../notices'
import { activities } from '../stores'

export const completeDecision: Handler<typeof reviewContract.completeDecision> = async (context, { submissionId, activityId, decisionId, note }) => {
  const { now, openid, person } = context
  await checkText(openid, note)
  return once(context, submissionId, async (t) => {
    const activity = await activities.load(t, activityId)
    const decision = activity?.decisions.find(({ id }) => id === decisionId)
    const isOffice = person!.roles.includes('office')
    if (!activity || !decision || (decision.ownerId !== person!._id && !isOffice)) throw new AppError('NOT_FOUND')
    if (decision.done) throw new AppError('STATE_FORBIDS', undefined, { state: 'done' })
    const done = { ...decision, done: { note, at: now, byName: person!.name ?? '' } }
    const next = { ...activity, decisions: activity.decisions.map((one) => (one.id === decisionId ? done : one)), version: activity.version + 1 }
    await activities.save(t, next)
    await saveDecisions(t, next, [done])
    if (!isOffice) await queueReviewNotices(t, 'decisionDone', { ...next, kind: 'activity' }, ['office'], now)
    return { id: activityId, version: next.version }
  })
}
