import type { ClientError } from '@/src/lib/client-error'
import { messageOf } from '@/src/lib/messages'

const rules: Record<string, string> = {
  parentInCircle: '上级工会不能是自己，也不能是下面的工会。',
  contractDates: '集体合同的到期日要在开始日之后。',
  nameTaken: '已经有一个同名的工会。',
  tooManyPlaces: '一个工会最多 10 处地点。',
  alreadyPaired: '这位同志已经和这个工会结对了。',
  pairsOverlap: '和以前结对的日期重叠了，从以前结束的第二天起。',
  notOfTheDistrict: '只能和区总工会的领导、干部结对。',
  contactIsThePaired: '联络人不能是结对的本人。',
  endsBeforeItBegan: '日期不能早于结对开始的那天。',
  sameContact: '联络人没有变。',
}

const states: Record<string, string> = { ended: '这一对已经结束了，已为您更新到最新。' }

/** What the server's rules about unions and pairs say no to. */
export const editingMessageOf = (error: ClientError): string => {
  const { code, details } = error
  if (code === 'RULE_VIOLATED') return rules[String(details.rule)] ?? messageOf(error)
  if (code === 'STATE_FORBIDS') return states[String(details.state)] ?? messageOf(error)
  if (code === 'NOT_FOUND') return '没有找到，可能已经去掉了。'
  return messageOf(error)
}
