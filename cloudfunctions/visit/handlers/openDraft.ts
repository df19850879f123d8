import type { visitContract } from '@/types/visit.contract'
import { openFolder } from '../../lib/folder.repository'
import type { Handler } from '../../lib/serve'

export const openDraft: Handler<typeof visitContract.openDraft> = async ({ openid, now }) => ({ uploadPrefix: await openFolder(openid, now) })
