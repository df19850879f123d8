import type { ClientError } from '@/src/lib/client-error'
import { messageOf } from '@/src/lib/messages'

/** What a rule of the review says no to: what happened, what is safe, what to do. */
const rules: Record<string, string> = {
  computedIsNotTyped: '这项由系统按台账和走访算，不用人填，没有保存。',
  valueDoesNotFit: '数和这项指标对不上，没有保存。看看完成的是不是比总数还多。',
  dayInFuture: '日子还没到，没有保存。选今天或以前的一天。',
  evidenceMissing: '还没有依据，没有保存。写一句，或加一张照片。',
  periodNotBegun: '这个时段还没开始，没有编。换一个时段。',
  alreadyCompiled: '这个时段已经编过了，没有再编。草稿接着改；印发了的，打开它再出更正版。',
  ownReport: '送审和审签要两个人，没有签。请另一位领导来签。',
  notYetHeld: '日子还没到，不能记成开过了，没有保存。改一下日期，或先记成还没开。',
  minutesMissing: '开过的会要有记录，没有保存，写的内容都还在。写上议了什么。',
  decidedBeforeHeld: '会还没开，不能先写定了什么，没有保存。开过了再写。',
  answeredBeforeSent: '答复的日子比上报的还早，没有保存。改一下日期。',
}

export const reviewMessageOf = (error: ClientError): string => {
  const { code, details } = error
  if (code === 'RULE_VIOLATED') return rules[String(details.rule)] ?? messageOf(error)
  if (code === 'NOT_FOUND') return '没有找到，可能已经去掉了，没有保存。'
  if (code === 'CONFLICT') return '有人刚刚改了这一份，您写的还在，没有保存。退回去看看新的，再改一次。'
  if (code === 'STATE_FORBIDS') return '情况变了，现在不能这样办，没有保存。已为您更新到最新。'
  return messageOf(error)
}
