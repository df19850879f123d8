import type { problemContract } from '@/types/problem.contract'
import { openUploadPrefix } from '../../lib/files'
import type { Handler } from '../../lib/serve'

export const openDraft: Handler<typeof problemContract.openDraft> = async ({ openid }) => ({ uploadPrefix: openUploadPrefix(openid) })
