import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Instant } from '@/domain/calendar/day'
import type { PersonDocument } from '../people/person.repository'
import { openapi } from '../lib/openapi'
import { logFailure } from '../lib/log'
import { type OutboxDocument, findWaiting, moveMessage } from '../notice/outbox.repository'
import type { ProgressTemplate } from '../lib/settings.repository'
import { noticeWords, progressTemplate } from '../notice/templates'
import { spendTicket } from '../notice/ticket.repository'
import { tellEachFollower } from './followers'
import { recipientsOf } from './recipients'

dayjs.extend(utc)

const batch = 50
/** WeChat's limit for a field of type `thing`. */
const thingLength = 20

/** 2026年6月16日 09:41 in Asia/Shanghai, a form WeChat's time fields take. */
const timeText = (at: Instant): string => dayjs.utc(at).utcOffset(8).format('YYYY年M月D日 HH:mm')

const cut = (text: string): string => {
  const characters = [...text]
  return characters.length <= thingLength ? text : `${characters.slice(0, thingLength - 1).join('')}…`
}

const send = async (openid: string, { templateId, fields }: ProgressTemplate, message: OutboxDocument): Promise<void> => {
  await openapi.subscribeMessage.send({
    touser: openid,
    template_id: templateId,
    page: 'pages/problems/index',
    data: {
      [fields.number]: { value: message.number },
      [fields.title]: { value: cut(message.title) },
      [fields.note]: { value: cut(noticeWords[message.kind]) },
      [fields.at]: { value: timeText(message.createdAt) },
    },
  })
}

type Outcome = Pick<OutboxDocument, 'state' | 'error'>

/** To one person, when they have let WeChat send: null when they have not. */
const sendTo = async ({ _id, openid }: PersonDocument, template: ProgressTemplate, message: OutboxDocument): Promise<Outcome | null> => {
  if (!openid || !(await spendTicket(_id, template.templateId))) return null
  try {
    await send(openid, template, message)
    return { state: 'sent', error: null }
  } catch (error) {
    logFailure('deliver', error)
    return { state: 'failed', error: String((error as { errCode?: number }).errCode ?? 'unknown') }
  }
}

/** To everybody behind the address, each at most once; whoever cannot get it from WeChat finds it in the app. */
const sendToAll = async (message: OutboxDocument, template: ProgressTemplate): Promise<Outcome> => {
  const outcomes: Outcome[] = []
  for (const person of await recipientsOf(message)) {
    const outcome = await sendTo(person, template, message)
    if (outcome) outcomes.push(outcome)
  }
  return outcomes.find(({ state }) => state === 'sent') ?? outcomes[0] ?? { state: 'inAppOnly', error: null }
}

const deliverOne = async (message: OutboxDocument, template: ProgressTemplate | null): Promise<void> => {
  if (!(await moveMessage(message._id, 'waiting', { state: 'sending', attempts: message.attempts + 1 }))) return
  if (message.to.startsWith('followers:')) await tellEachFollower(message)
  const outcome = template && !message.to.startsWith('followers:') ? await sendToAll(message, template) : { state: 'inAppOnly' as const, error: null }
  await moveMessage(message._id, 'sending', outcome)
}

export const deliverDue = async (now: Instant): Promise<number> => {
  const template = await progressTemplate()
  const due = await findWaiting(now, batch)
  for (const message of due) await deliverOne(message, template)
  return due.length
}
