import type { practiceContract } from '@/types/practice.contract'
import { openFolder } from '../../lib/folder.repository'
import type { Handler } from '../../lib/serve'

export const openDraft: Handler<typeof practiceContract.openDraft> = async ({ openid, now }) => ({ uploadPrefix: await openFolder(openid, now) })
