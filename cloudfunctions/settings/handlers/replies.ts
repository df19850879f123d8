import { templatesInForce } from '@/domain/problem/templates'
import type { settingsContract } from '@/types/settings.contract'
import type { Handler } from '../../lib/serve'
import { findSetting } from '../../lib/settings.repository'
import { versionOf } from '../change'

export const replies: Handler<typeof settingsContract.replies> = async ({ person }) => {
  const set = await findSetting('replies')
  const isKeeper = person!.roles.some((role) => role === 'office' || role === 'admin')
  const rows = templatesInForce(set?.kept ?? []).filter(({ isRetired }) => isKeeper || !isRetired)
  return { version: versionOf(set, 'replies'), rows }
}
