import { randomBytes } from 'node:crypto'
import { type OpenApi, WeChatError } from './openapi'

/** Text that contains this is judged `risky` when no other words are given; it stands for whatever WeChat would object to. */
export const RISKY_SAMPLE = '敏感词样例'

const MAX_CHARACTERS = 2500
const RECENT_MS = 2 * 3600_000

export interface TextRules {
  riskyWords: readonly string[]
  now: () => number
  /** When the person last called a function from a client; undefined for never. */
  seenAt: (openid: string) => number | undefined
}

/** `security.msgSecCheck` version 2: the person must have used the mini program within two hours; other text than that with a risky word passes. */
export const textCheck =
  ({ riskyWords, now, seenAt }: TextRules): OpenApi =>
  ({ version, openid, scene, content, title = '', nickname = '', signature = '' }) => {
    if (version !== 2) throw new WeChatError(47001, 'version must be 2')
    if (typeof openid !== 'string' || openid === '') throw new WeChatError(40003, 'invalid openid')
    if (![1, 2, 3, 4].includes(scene as number)) throw new WeChatError(40129, 'invalid scene')
    if (typeof content !== 'string' || content === '') throw new WeChatError(44004, 'empty content')
    if ([...content].length > MAX_CHARACTERS) throw new WeChatError(45002, 'content size out of limit')
    if (now() - (seenAt(openid) ?? -Infinity) > RECENT_MS) throw new WeChatError(61010, 'code is expired: the user has not used the mini program within two hours')
    const isRisky = [content, title, nickname, signature].some((text) => riskyWords.some((word) => String(text).includes(word)))
    const verdict = isRisky ? { suggest: 'risky', label: 20006 } : { suggest: 'pass', label: 100 }
    return {
      errcode: 0,
      errmsg: 'ok',
      trace_id: randomBytes(12).toString('hex'),
      result: verdict,
      detail: [{ strategy: 'content_model', errcode: 0, prob: 90, ...verdict }],
    }
  }
