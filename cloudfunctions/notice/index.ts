import { noticeContract } from '@/types/notice.contract'
import { serve } from '../lib/serve'
import { deliveries } from './handlers/deliveries'
import { inbox } from './handlers/inbox'
import { keepTickets } from './handlers/keepTickets'
import { markRead } from './handlers/markRead'
import { templates } from './handlers/templates'
import { unread } from './handlers/unread'

export const main = serve('notice', noticeContract, { deliveries, inbox, keepTickets, markRead, templates, unread })
