import type { ClientError } from '@/src/lib/client-error'
import { messageOf } from '@/src/lib/messages'

const replyFaults: Readonly<Record<string, string>> = {
  noPlace: '没有选用在哪里，没有保存。选一处再存。',
  slotBroken: '有的〔 〕是空的或只有一半，没有保存。空格里写上要填什么，比如〔日期〕。',
  doneOnMissing: '办结答复里要有〔办结日期〕，没有保存。反映人要看得到是哪天办好的。',
  many: '常用答复已经有 80 条，没有保存。先把不用的改一改。',
}

const bodyFaults: Readonly<Record<string, string>> = {
  none: '至少留一个单位，没有保存。',
  many: '最多 40 个单位，没有保存。先去掉不用的。',
  length: '单位的名字 2 到 20 个字，没有保存。',
  twice: '已经有这个单位了，没有保存。',
}

/** Why a setting was not taken. */
export const settingMessageOf = (error: ClientError): string => {
  if (error.code === 'CONFLICT') return '有人刚刚改了这里，您写的没有保存。看看最新的再改。'
  if (error.code === 'NOT_FOUND') return '没有找到这一条，回列表看看最新的。'
  const faults = error.details.rule === 'replies' ? replyFaults : error.details.rule === 'outside' ? bodyFaults : {}
  return faults[String(error.details.fault)] ?? messageOf(error)
}
