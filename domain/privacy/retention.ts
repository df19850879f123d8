import { addDays, type Day } from '../calendar/day'
import { keptUploadDays } from '../content/upload'

/** One kind of thing that is kept for a time. `field` holds a day or an instant; what lies before the cut goes. */
export interface RetentionRule {
  collection: string
  field: string
  what: string
  keptDays: number
  why: string
}

/** Everything that goes by itself, and why it stays as long as it does. The ledger, its history and the audit stay: they are the union's record. */
export const retentionRules: readonly RetentionRule[] = [
  { collection: 'submissions', field: 'on', what: '防重复提交的记号', keptDays: 30, why: '手机最多隔几天重发，三十天绰绰有余' },
  { collection: 'rateRows', field: 'on', what: '次数限制的计数', keptDays: 2, why: '最长的一档按天计' },
  { collection: 'deliveries', field: 'at', what: '微信消息的发送记录', keptDays: 180, why: '半年内有人问起可以查' },
  { collection: 'outbox', field: 'createdAt', what: '消息', keptDays: 730, why: '两年内可在消息里回看' },
  { collection: 'invitations', field: 'madeAt', what: '邀请', keptDays: 365, why: '最长三十天有效，留一年备查' },
  { collection: 'applications', field: 'at', what: '加入申请', keptDays: 365, why: '审批后留一年备查，电话审完就删' },
  { collection: 'contentChecks', field: 'at', what: '图片检查的结果', keptDays: 1095, why: '图片展示期间都要用' },
]

/** What was sent for something that was never handed in; it goes with its folder, not by a field of a document. */
export const unsentRule = { what: '传了没有提交的照片和表格', keptDays: keptUploadDays, why: '草稿放两周足够写完，再晚手机会重传' } satisfies Partial<RetentionRule>

/** What was kept before this day goes. */
export const retentionCut = ({ keptDays }: RetentionRule, today: Day): Day => addDays(today, -keptDays)
