import type { siteContract } from '@/types/site.contract'
import type { Handler } from '../../lib/serve'
import { changeSite } from '../site.step'

export const reopen: Handler<typeof siteContract.reopen> = (context, on) => changeSite(context, on, { type: 'reopen' })
