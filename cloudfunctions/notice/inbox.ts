import { decidingAddresses } from '@/domain/people/people.notice'
import { maySee } from '@/domain/problem/problem.policy'
import { type Context, actorOf } from '../lib/context'
import { findProblems } from '../problem/problem.repository'
import { findMark, findUnread } from './inbox.repository'
import type { OutboxDocument } from './outbox.repository'

/** Where messages for this person are put. */
export const addressesOf = (context: Context): string[] => {
  const { personId, reporterKeys, unionIds, roles } = actorOf(context)
  const ids = [personId, ...(context.person!.formerIds ?? [])]
  const pseudonyms = reporterKeys.filter((key) => !ids.includes(key))
  return [
    ...ids.map((id) => `person:${id}`), ...pseudonyms.map((key) => `pseudonym:${key}`), ...unionIds.map((id) => `union:${id}`),
    ...(['office', 'supervision', 'leader', 'publicity'] as const).filter((role) => roles.includes(role)), ...decidingAddresses(roles),
  ]
}

/** What was told to a whole role is left out where this person may not see the line: whom a complaint concerns serves there too. */
export const onlyTheirs = async (context: Context, messages: readonly OutboxDocument[]): Promise<OutboxDocument[]> => {
  const actor = actorOf(context)
  const ids = [...new Set(messages.filter(({ to, problemId }) => to === 'supervision' && problemId !== '').map(({ problemId }) => problemId))]
  const hidden = new Set((await findProblems(ids)).filter((problem) => !maySee(actor, problem)).map(({ id }) => id))
  const own = [actor.personId, ...(context.person!.formerIds ?? [])]
  return messages.filter(({ to, problemId, exceptId }) => (to !== 'supervision' || !hidden.has(problemId)) && !(exceptId !== undefined && own.includes(exceptId)))
}

const most = 99

export const countUnread = async (context: Context): Promise<number> => {
  const unread = await findUnread(addressesOf(context), await findMark(context.openid), most)
  return (await onlyTheirs(context, unread)).length
}
