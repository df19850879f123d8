import type { noticeContract } from '@/types/notice.contract'
import type { Handler } from '../../lib/serve'
import { progressTemplate } from '../templates'
import { keepTicket } from '../ticket.repository'

/** Only templates of our own are kept: what else a caller sends is passed over. */
export const keepTickets: Handler<typeof noticeContract.keepTickets> = async ({ openid }, { accepted }) => {
  const template = await progressTemplate()
  const known = accepted.filter((id) => id === template?.templateId)
  for (const templateId of new Set(known)) await keepTicket(openid, templateId)
  return { kept: new Set(known).size }
}
