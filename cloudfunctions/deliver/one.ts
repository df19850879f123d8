import type { Instant } from '@/domain/calendar/day'
import { failureOf, maySpend, retryAt } from '@/domain/notice/delivery'
import { holdsRole } from '@/domain/people/granting'
import type { ProgressTemplate } from '../lib/settings.repository'
import { type DeliveryDocument, moveDelivery, takeDelivery } from '../notice/delivery.repository'
import { type OutboxDocument, newsIdOf } from '../notice/outbox.repository'
import { countTickets, spendTicket } from '../notice/ticket.repository'
import { logFailure } from '../lib/log'
import type { PersonDocument } from '../people/person.repository'
import { type Said, sendProgress } from './send'

type Ending = Pick<DeliveryDocument, 'outcome' | 'reason' | 'retryAt'>

const inApp = (reason: DeliveryDocument['reason']): Ending => ({ outcome: 'inAppOnly', reason, retryAt: null })

/** By what it tells: whoever is reached by two addresses is told once. */
const deliveryId = (message: OutboxDocument, personId: string): string => `${newsIdOf(message)}__${personId}`

/** Sends, and says how it ended; tried again only when WeChat said that it did not go. */
export const attempt = async (openid: string, template: ProgressTemplate, said: Said, attempts: number, now: Instant): Promise<Ending> => {
  try {
    await sendProgress(openid, template, said)
    return { outcome: 'sent', reason: null, retryAt: null }
  } catch (error) {
    logFailure('deliver', error)
    const reason = failureOf((error as { errCode?: number }).errCode)
    const again = reason === 'unreachable' ? retryAt(now, attempts) : null
    return again ? { outcome: 'retrying', reason, retryAt: again } : { outcome: reason === 'cutOff' ? 'unknown' : 'failed', reason, retryAt: null }
  }
}

/** Why it stays in the app, before anything is spent; null when it may go. */
const obstacle = async (message: OutboxDocument, person: PersonDocument, template: ProgressTemplate | null): Promise<DeliveryDocument['reason']> => {
  if (!template) return 'noTemplate'
  if (!person.openid) return 'notBound'
  const left = await countTickets(person.openid, template.templateId)
  if (left === 0) return 'noTicket'
  return maySpend(message.kind, left) ? null : 'keptForMoreImportant'
}

/** One message to one person, at most once whatever happens; null when they were told, or another run has it. */
export const deliverTo = async (
  person: PersonDocument, message: OutboxDocument, template: ProgressTemplate | null, now: Instant,
  { ledger, said, newsCount, isInDigest }: { ledger: DeliveryDocument['ledger']; said: Said; newsCount: number; isInDigest: boolean },
): Promise<DeliveryDocument['outcome'] | null> => {
  const id = deliveryId(message, person._id)
  const isTaken = await takeDelivery({
    _id: id, messageId: message._id, personId: person._id, toName: holdsRole(person.roles) ? person.name : null, ledger, kind: message.kind,
    problemId: message.problemId, number: message.number, at: now, key: `${now}_${id}`, outcome: 'sending', reason: null, attempts: 1, retryAt: null, ...(newsCount > 1 && { newsCount }),
  })
  if (!isTaken) return null
  const why = isInDigest ? ('digest' as const) : await obstacle(message, person, template)
  const isSpent = why === null && (await spendTicket(person.openid!, template!.templateId))
  const ending = isSpent ? await attempt(person.openid!, template!, said, 1, now) : inApp(why ?? 'noTicket')
  await moveDelivery(id, 'sending', ending)
  return ending.outcome
}
