import type { NoticeKind } from '@/domain/notice/notice'
import { findSetting, type ProgressTemplate } from '../lib/settings.repository'

/** None until the office has set it up. */
export const progressTemplate = async (): Promise<ProgressTemplate | null> => (await findSetting('templates'))?.progress ?? null

/** At most 20 characters: WeChat's limit for a field of type `thing`. */
export const noticeWords: Record<NoticeKind, string> = {
  accepted: '已受理，正在安排人办',
  declined: '不予受理，点开看理由',
  askedForMore: '还差一点情况，等您补充',
  assignedToYou: '交给您办，请签收',
  resolved: '办好了，等您回答解决没有',
  reopenedForYou: '反映人说还没解决，请接着办',
  instructed: '领导有批示，请看',
  explained: '暂时解决不了，点开看原因',
  closed: '已销号',
}
