import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Instant } from '@/domain/calendar/day'
import { findPerson } from '../people/person.repository'
import { openapi } from '../lib/openapi'
import { logFailure } from '../lib/log'
import { type OutboxDocument, findWaiting, moveMessage } from '../notice/outbox.repository'
import type { ProgressTemplate } from '../lib/settings.repository'
import { noticeWords, progressTemplate } from '../notice/templates'
import { spendTicket } from '../notice/ticket.repository'

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

/** Sends one message at most once; whoever cannot get it from WeChat finds it in the app. */
const deliverOne = async (message: OutboxDocument, template: ProgressTemplate | null): Promise<void> => {
  const [kind, personId] = message.to.split(':') as [string, string]
  const person = kind === 'person' ? await findPerson(personId) : null
  const canSend = template && person?.openid && (await spendTicket(person._id, template.templateId))
  if (!canSend) {
    await moveMessage(message._id, 'waiting', { state: 'inAppOnly' })
    return
  }
  if (!(await moveMessage(message._id, 'waiting', { state: 'sending', attempts: message.attempts + 1 }))) return
  try {
    await send(person.openid!, template, message)
    await moveMessage(message._id, 'sending', { state: 'sent' })
  } catch (error) {
    logFailure('deliver', error)
    await moveMessage(message._id, 'sending', { state: 'failed', error: String((error as { errCode?: number }).errCode ?? 'unknown') })
  }
}

export const deliverDue = async (now: Instant): Promise<number> => {
  const template = await progressTemplate()
  const due = await findWaiting(now, batch)
  for (const message of due) await deliverOne(message, template)
  return due.length
}
