import type { visitContract } from '@/types/visit.contract'
import { openUploadPrefix } from '../../lib/files'
import type { Handler } from '../../lib/serve'

export const openDraft: Handler<typeof visitContract.openDraft> = async ({ openid }) => ({ uploadPrefix: openUploadPrefix(openid) })
