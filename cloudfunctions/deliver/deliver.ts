import { addMillis, type Instant } from '@/domain/calendar/day'
import { maskNumbers } from '@/domain/people/masking'
import { digestWords, isTurn, ringsAt } from '@/domain/notice/delivery'
import { findRetries, moveDelivery } from '../notice/delivery.repository'
import { type OutboxDocument, findOutbox, findWaiting, moveMessage, newsIdOf } from '../notice/outbox.repository'
import { noticeWords, progressTemplate } from '../notice/templates'
import { type PersonDocument, findPerson } from '../people/person.repository'
import type { ProgressTemplate } from '../lib/settings.repository'
import { within } from '../lib/timer'
import { tellEachFollower } from './followers'
import { attempt, deliverTo } from './one'
import { tellEachReporter } from './reporters'
import { recipientsOf, standingOf } from './recipients'
import type { Said } from './send'

const batch = 50
/** So many are looked at together: somebody's news among them becomes one message. */
const mostAtOnce = 400
/** Of the function's sixty seconds: to find out whom all of it is for, and to send. What does not fit is given back. */
const [collectMs, budgetMs] = [15_000, 45_000]
/** Longer than the function may run: what is still leased then was left behind. */
const leaseMs = 10 * 60_000

const saidOf = (message: OutboxDocument, count = 1): Said => ({
  number: message.number, title: maskNumbers(message.title) || '联系点', note: count > 1 ? digestWords(count) : noticeWords[message.kind], at: message.createdAt,
})

interface Due { message: OutboxDocument; people: PersonDocument[]; ledger: 'general' | 'conduct' }

/** What may ring now, with whom it is for; the rest waits for the morning. */
const prepare = async (message: OutboxDocument, now: Instant): Promise<Due | null> => {
  const { isCritical, ledger } = await standingOf(message.problemId)
  const at = ringsAt(now, isCritical)
  const isHeld = at > now
  const taken = await moveMessage(message._id, message.state, { state: isHeld ? 'waiting' : 'sending', dueAt: isHeld ? at : addMillis(now, leaseMs), attempts: message.attempts + (isHeld ? 0 : 1) })
  if (!taken || isHeld) return null
  if (message.to.startsWith('followers:')) await tellEachFollower(message)
  if (message.to.startsWith('reporters:')) await tellEachReporter(message)
  return { message, people: await recipientsOf(message), ledger }
}

/** Everything that is due, whatever it made due among it. */
const collect = async (now: Instant, hasTime: () => boolean): Promise<Due[]> => {
  const due: Due[] = []
  for (let found = await findWaiting(now, batch); found.length > 0; found = await findWaiting(now, batch)) {
    for (const message of found) {
      const prepared = await prepare(message, now)
      if (prepared) due.push(prepared)
    }
    if (due.length >= mostAtOnce || !hasTime()) break
  }
  return due
}

/** The pieces of news somebody would be sent at once, each once by whatever address: the first speaks for all. */
const digests = (due: readonly Due[]): Map<string, string[]> => {
  const news = new Map<string, Set<string>>()
  for (const { message, people } of due) {
    if (isTurn(message.kind)) continue
    for (const { _id } of people) news.set(_id, (news.get(_id) ?? new Set()).add(newsIdOf(message)))
  }
  return new Map([...news].map(([personId, ids]) => [personId, [...ids]]))
}

const deliverAll = async (due: readonly Due[], template: ProgressTemplate | null, now: Instant, hasTime: () => boolean): Promise<void> => {
  const news = digests(due)
  for (const { message, people, ledger } of due) {
    if (!hasTime()) {
      await moveMessage(message._id, 'sending', { state: 'waiting', dueAt: now })
      continue
    }
    const outcomes: unknown[] = []
    for (const person of people) {
      const together = isTurn(message.kind) ? [newsIdOf(message)] : news.get(person._id)!
      outcomes.push(await deliverTo(person, message, template, now, { ledger, said: saidOf(message, together.length), newsCount: together.length, isInDigest: together[0] !== newsIdOf(message) }))
    }
    await moveMessage(message._id, 'sending', { state: outcomes.includes('sent') ? 'sent' : 'inAppOnly' })
  }
}

/** What may be tried again now; a night's retry waits for the morning, as the first attempt would have. */
const mayRing = async (id: string, message: OutboxDocument | null, now: Instant): Promise<boolean> => {
  const at = message ? ringsAt(now, (await standingOf(message.problemId)).isCritical) : now
  if (at > now) await moveDelivery(id, 'retrying', { retryAt: at })
  return at <= now
}

const retryAll = async (template: ProgressTemplate | null, now: Instant, hasTime: () => boolean): Promise<void> => {
  for (const { _id, personId, messageId, attempts, newsCount } of await findRetries(now)) {
    if (!hasTime()) return
    const message = await findOutbox(messageId)
    if (!(await mayRing(_id, message, now))) continue
    if (!(await moveDelivery(_id, 'retrying', { outcome: 'sending', attempts: attempts + 1, retryAt: null }))) continue
    const person = await findPerson(personId)
    const ending = person?.openid && message && template
      ? await attempt(person.openid, template, saidOf(message, newsCount), attempts + 1, now)
      : ({ outcome: 'inAppOnly', reason: 'notBound', retryAt: null } as const)
    await moveDelivery(_id, 'sending', ending)
  }
}

export const deliverDue = async (now: Instant, hasTime: () => boolean = within(budgetMs)): Promise<number> => {
  const template = await progressTemplate()
  const due = await collect(now, within(collectMs))
  await deliverAll(due, template, now, hasTime)
  await retryAll(template, now, hasTime)
  return due.length
}
