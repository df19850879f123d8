import type { ClientError } from '@/src/lib/client-error'
import { messageOf } from '@/src/lib/messages'

const rules: Record<string, string> = {
  mayNotGrant: '这一位的变动由管理员办：办公室、监督组、领导和管理员的角色，办公室给不了也收不了。',
  unionMissing: '当工会主席要选好是哪个工会。',
  alreadyBound: '这个人已经绑了微信，不用邀请。换了微信的，请本人申请。',
  hasLeft: '这位同志登记过离开。又回来的，请本人重新申请。',
  notOneself: '自己的角色和离开，由别的管理员来办。',
  lastAdmin: '这是最后一位管理员，先让另一位当上管理员。',
  reportsInCircle: '上级不能是自己，也不能是自己的下级。',
  leavesInTheFuture: '离开的日子还没到，到那天再登记。',
}

const states: Record<string, string> = { left: '已经登记过离开了。', used: '这个邀请已经有人用了，收不回来。', revoked: '这个邀请已经收回过了。' }

/** Why a change of the roster was not taken. */
export const keepingMessageOf = (error: ClientError): string => {
  const { code, details } = error
  if (code === 'RULE_VIOLATED') return rules[String(details.rule)] ?? messageOf(error)
  if (code === 'STATE_FORBIDS') return states[String(details.state)] ?? messageOf(error)
  if (code === 'NOT_FOUND') return '没有找到，名册可能刚改过。'
  return messageOf(error)
}
