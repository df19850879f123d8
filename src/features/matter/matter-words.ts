import type { ClientError } from '@/src/lib/client-error'
import { messageOf } from '@/src/lib/messages'

export const matterMessageOf = (error: ClientError): string => {
  if (error.code === 'RULE_VIOLATED' && error.details.rule === 'tooManyMatters') return '服务事项最多 30 项，先改一改现有的。'
  if (error.code === 'NOT_FOUND') return '没有找到这一项，回列表看看最新的。'
  if (error.code === 'CONFLICT') return '有人刚刚改了这一项，您写的没有保存。退回去看看最新的再改。'
  return messageOf(error)
}
