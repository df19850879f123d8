import type { problemContract } from '@/types/problem.contract'
import { openFolder } from '../../../lib/folder.repository'
import type { Handler } from '../../../lib/serve'

export const openDraft: Handler<typeof problemContract.openDraft> = async ({ openid, now }) => ({ uploadPrefix: await openFolder(openid, now) })
