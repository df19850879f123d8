import { noticeDeliveries } from './notice/deliveries.contract'
import { noticeInbox } from './notice/inbox.contract'
import { noticeTickets } from './notice/tickets.contract'

export const noticeContract = { ...noticeInbox, ...noticeTickets, ...noticeDeliveries }
