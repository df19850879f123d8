import { noticeContract } from '@/types/notice.contract'
import { serve } from '../lib/serve'
import { keepTickets } from './handlers/keepTickets'
import { templates } from './handlers/templates'

export const main = serve('notice', noticeContract, { templates, keepTickets })
