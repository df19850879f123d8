import type { siteContract } from '@/types/site.contract'
import { openFolder } from '../../lib/folder.repository'
import type { Handler } from '../../lib/serve'

export const openDraft: Handler<typeof siteContract.openDraft> = async ({ openid, now }) => ({ uploadPrefix: await openFolder(openid, now) })
