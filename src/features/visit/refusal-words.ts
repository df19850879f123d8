import type { ClientErrorCode } from '@/src/lib/client-error'
import { ClientError } from '@/src/lib/client-error'
import { messageOf } from '@/src/lib/messages'
import type { Refusal } from './draft'

/** What the server's rules about visits and plans say no to: a sentence each, with the way on. */
const ruleWords: Record<string, string> = {
  placeOnlyInTheField: '视频和电话不用位置，也不用扫码。',
  ownVisit: '您也去了这次走访，由别的主席来确认。',
  nothingToCorrect: '没有改动，不用更正。',
  dayOfLateVisit: '日期不能晚于送到的那天，也不能早过一年。',
  planRows: '有几行要改，一行也没有存。看看标红的。',
}

const planDayWords: Record<string, string> = { past: '这一天已经过去了，换一天。', tooFar: '太远了，最多排到一年多以后。' }

const stateSentences: Record<string, string> = {
  finished: '这次走访已经写完了。要改，到那次走访里点“更正”。',
  canceled: '这次走访已经取消了。写的还在，可以另登记一次。',
  open: '这次走访还没写完，写完才能办这一步。',
  visited: '这个安排已经去过了。',
  nothingProposed: '对方没有提议别的时间，或已经答复过。',
  nothingToConfirm: '已经确认过了。',
  nothingToExplain: '这里不用说明了，已为您更新到最新。',
  noCode: '还没有码，先做一张。',
}

const codeWords: Partial<Record<ClientErrorCode, string>> = {
  NOT_FOUND: '没有找到，可能已经取消，或不归您看。',
  CONFLICT: '别的手机或联络人刚刚也写过。已为您更新到最新。',
}

export const visitMessageOf = (error: ClientError): string => {
  const { code, details } = error
  if (code === 'RULE_VIOLATED') return (details.rule === 'planDay' ? planDayWords[String(details.fault)] : ruleWords[String(details.rule)]) ?? messageOf(error)
  if (code === 'STATE_FORBIDS') return stateSentences[String(details.state)] ?? messageOf(error)
  return codeWords[code] ?? messageOf(error)
}

const stepWords = { checkIn: '签到没收下', photos: '照片没传上去', finish: '走访没收下' } as const

/** What stopped, why, and what can be done; the words written are all there. */
export const refusalWords = ({ step, code, details }: Refusal): { title: string; text: string } => {
  if (step === 'photos') return { title: stepWords.photos, text: '有照片传不上去，可能已不在手机里。点它重传，或去掉，再完成一次。' }
  if (step === 'checkIn' && code === 'NOT_FOUND') return { title: stepWords.checkIn, text: '名册里没有这个工会了。写的都还在，问问领导小组办公室。' }
  return { title: stepWords[step], text: visitMessageOf(new ClientError(code, details)) }
}
