import type { reviewContract } from '@/types/review.contract'
import { openUploadPrefix } from '../../lib/files'
import type { Handler } from '../../lib/serve'

export const openDraft: Handler<typeof reviewContract.openDraft> = async ({ openid }) => ({ uploadPrefix: openUploadPrefix(openid) })
