import type { siteContract } from '@/types/site.contract'
import type { Handler } from '../../lib/serve'
import { openSites } from '../counts.repository'

export const counts: Handler<typeof siteContract.counts> = () => openSites()
