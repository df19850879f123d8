import type { siteContract } from '@/types/site.contract'
import { openUploadPrefix } from '../../lib/files'
import type { Handler } from '../../lib/serve'

export const openDraft: Handler<typeof siteContract.openDraft> = async ({ openid }) => ({ uploadPrefix: openUploadPrefix(openid) })
