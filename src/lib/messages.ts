import { dayOf, type Instant } from '@/domain/calendar/day'
import { type State, stateWords } from '@/domain/problem/vocabulary'
import { type ClientError, type ClientErrorCode, toClientError } from './client-error'
import { clockTime } from './format'
import { serversToday } from './server-clock'

/** What happened, what is safe, what to do: the one file with the words for what goes wrong. */

const sentences: Record<ClientErrorCode, string> = {
  BAD_INPUT: '有的地方还没填好，写的内容都还在。看看标红的地方。',
  UNKNOWN_PROCEDURE: '这个功能要新版才有。请退出微信重新打开小程序。',
  UNAUTHENTICATED: '没认出您是谁，没有保存。请退出微信重新打开小程序。',
  CONSENT_REQUIRED: '请先看一下隐私说明，同意后再接着办。',
  FORBIDDEN: '这一步由别的同志来办，您这里不能操作。',
  NOT_FOUND: '没有找到这件，可能已并案或号码有误。',
  STATE_FORBIDS: '这件的情况变了，现在不能这样办。已为您更新到最新。',
  RULE_VIOLATED: '按规定这样办不行，没有保存。',
  CONFLICT: '有人刚刚改了这件。已为您更新到最新。',
  FILE_NOT_YOURS: '有照片没传好，没有提交。去掉它，或重新拍一张。',
  CONTENT_REFUSED: '文字里有不能发布的内容，没有提交。改一改再交。',
  IMPORT_REFUSED: '文件里有几行不对，一行也没有导入。改好再传。',
  RATE_LIMITED: '这一会儿做得太多了，写的内容都还在。歇一歇再来。',
  INTERNAL: '出了点问题，没有保存。请再试一次；还不行，到“意见反馈”告诉我们。',
  OFFLINE: '没有网络。写的内容都还在，连上网再试一次。',
  TIMEOUT: '等了 20 秒没有回音。写的内容都还在，请再试一次。',
}

const rights: Record<string, string> = {
  reporter: '反映人', owner: '承办人', coOwner: '协办人', chair: '工会主席', office: '办公室', supervision: '监督组', leader: '领导', timer: '系统', anyone: '任何人',
}

interface Allowed {
  command: string
  rights: string[]
}

/** 这件在“待回访”，现在只能由反映人回答。 */
const stateSentence = ({ state, whoMayDoWhatNow }: { state?: State; whoMayDoWhatNow?: Allowed[] }): string => {
  if (!state || !(state in stateWords)) return sentences.STATE_FORBIDS
  const people = [...new Set((whoMayDoWhatNow ?? []).flatMap(({ rights: held }) => held))].filter((right) => right !== 'timer')
  const who = people.map((right) => rights[right]).filter(Boolean)
  if (who.length === 0) return `这件在“${stateWords[state]}”，现在不用再办了。`
  return who.length <= 3 ? `这件在“${stateWords[state]}”，现在由${who.join('、')}来办。` : `这件在“${stateWords[state]}”，现在不能这样办。`
}

/** 歇一歇再来，明天 08:00 以后就可以。No limit lasts longer than a day. */
const limitSentence = ({ retryAt }: { retryAt?: Instant }): string => {
  if (!retryAt) return sentences.RATE_LIMITED
  const isToday = dayOf(retryAt) === serversToday()
  return `${sentences.RATE_LIMITED.slice(0, -1)}，${isToday ? '' : '明天 '}${clockTime(retryAt)} 以后就可以。`
}

export const messageOf = (error: unknown): string => {
  const { code, details } = toClientError(error)
  return code === 'STATE_FORBIDS' ? stateSentence(details) : code === 'RATE_LIMITED' ? limitSentence(details) : sentences[code]
}

/** What an ErrorState says where a list or a page could not be fetched; what asking again does not change is final. */
export const failureOf = (error: ClientError, what: string): { title: string; note?: string; isFinal?: boolean } => {
  if (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN') return { title: sentences[error.code], isFinal: true }
  const title = `${what}没有取到`
  if (error.code === 'OFFLINE') return { title, note: '网络断了一下，您写的内容都还在。' }
  if (error.code === 'RATE_LIMITED') return { title, note: messageOf(error) }
  if (error.code === 'TIMEOUT') return { title, note: '等了 20 秒没有回音，您写的内容都还在。' }
  return { title, note: '请再试一次；还不行，到“意见反馈”告诉我们。' }
}

/** The sentence under one field, when the server or the contract found something wrong there. */
export const fieldErrorOf = (error: ClientError | undefined, field: string): boolean =>
  error?.code === 'BAD_INPUT' && Array.isArray(error.details.fields) && (error.details.fields as { field: string }[]).some((wrong) => wrong.field === field)
