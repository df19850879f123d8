import type { reviewContract } from '@/types/review.contract'
import { openFolder } from '../../lib/folder.repository'
import type { Handler } from '../../lib/serve'

export const openDraft: Handler<typeof reviewContract.openDraft> = async ({ openid, now }) => ({ uploadPrefix: await openFolder(openid, now) })
