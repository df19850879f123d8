import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { type Activity, checkActivity, countedOn, type Decision } from '@/domain/review/activity'
import { activityIncrement } from '@/domain/review/counting'
import type { reviewContract } from '@/types/review.contract'
import { claimPictures } from '../../content/pictures'
import { checkText } from '../../lib/content'
import { firstAnswer, once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findNames } from '../../people/person.repository'
import { addToCounters } from '../counters.repository'
import { saveDecisions } from '../decision.repository'
import { queueReviewNotices } from '../notices'
import { newId, unchanged } from '../record.repository'
import { activities } from '../stores'

export const saveActivity: Handler<typeof reviewContract.saveActivity> = async (context, { submissionId, id, version, decisions, ...given }) => {
  const { now, openid, person } = context
  const already = await firstAnswer<{ id: string; version: number }>(context, submissionId)
  if (already) return already
  const [seen, names] = await Promise.all([id ? activities.find(id) : null, findNames(decisions.map(({ ownerId }) => ownerId))])
  if (decisions.some(({ ownerId }) => !names.has(ownerId))) throw new AppError('NOT_FOUND')
  await checkText(openid, [given.title, given.minutes, ...decisions.map(({ text }) => text)].join('\n'))
  await claimPictures(openid, given.files.filter((file) => !seen?.files.includes(file)))
  return once(context, submissionId, async (t) => {
    const before = id ? unchanged(await activities.load(t, id), version) : null
    const ownId = before?.id ?? newId(context, 'activity', submissionId)
    const made = decisions.map((decision, i): Decision => ({ id: newId(context, 'decision', `${submissionId}_${i}`), ...decision, ownerName: names.get(decision.ownerId)!, done: null }))
    const next: Activity = {
      id: ownId, ...given, decisions: [...(before?.decisions ?? []), ...made], byName: before?.byName ?? person!.name ?? '', version: (before?.version ?? 0) + 1,
    }
    checkActivity(next, dayOf(now))
    await activities.save(t, next)
    await saveDecisions(t, next, next.decisions)
    const [was, is] = [before && countedOn(before), countedOn(next)]
    if (was?.kind !== is?.kind || was?.on !== is?.on) {
      await addToCounters(t, [...(was ? [activityIncrement(was.kind, was.on, -1)] : []), ...(is ? [activityIncrement(is.kind, is.on, 1)] : [])], ownId)
    }
    await queueReviewNotices(t, 'decisionToDo', { ...next, kind: 'activity' }, made.map(({ ownerId }) => `person:${ownerId}`), now)
    return { id: ownId, version: next.version }
  })
}
