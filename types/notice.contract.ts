import { noticeTickets } from './notice/tickets.contract'

export const noticeContract = { ...noticeTickets }
