import type { practiceContract } from '@/types/practice.contract'
import { openUploadPrefix } from '../../lib/files'
import type { Handler } from '../../lib/serve'

export const openDraft: Handler<typeof practiceContract.openDraft> = async ({ openid }) => ({ uploadPrefix: openUploadPrefix(openid) })
