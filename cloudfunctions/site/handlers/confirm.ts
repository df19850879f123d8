import type { siteContract } from '@/types/site.contract'
import type { Handler } from '../../lib/serve'
import { changeSite } from '../site.step'

export const confirm: Handler<typeof siteContract.confirm> = (context, on) => changeSite(context, on, { type: 'confirm' })
