import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'
import type { Store } from '../database/store'
import { messageOf } from '../errors'
import { APPID } from '../functions/identity'
import type { FunctionRuntime } from '../functions/runtime'
import { type OpenApi, WeChatError } from './openapi'

export interface MediaRules {
  /** Which function WeChat's message push goes to; without one the verdict is lost, as it is in production. */
  pushFunction?: string
  /** A file is judged risky when its address contains this; `risky` when absent. */
  riskyMark?: string
  /** How long WeChat thinks about it, on the cloud's clock; a second when absent. In production it may take 30 minutes. */
  delayMs?: number
}

/** `security.mediaCheckAsync` version 2: answers a `trace_id` at once, and later sends the event `wxa_media_check`. */
export class MediaCheck {
  private timer: NodeJS.Timeout | undefined
  private isStopped = false
  private readonly sending = new Set<Promise<void>>()

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly runtime: FunctionRuntime,
    private readonly rules: MediaRules,
    private readonly log: (line: string) => void,
  ) {
    store.exec('CREATE TABLE IF NOT EXISTS media_checks (number INTEGER PRIMARY KEY, due_at INTEGER NOT NULL, event TEXT NOT NULL)')
    clock.onShift(() => this.deliverDue())
    this.arm()
  }

  readonly check: OpenApi = ({ media_url, media_type, version, scene, openid }) => {
    if (version !== 2) throw new WeChatError(47001, 'version must be 2')
    if (typeof openid !== 'string' || openid === '') throw new WeChatError(40003, 'invalid openid')
    if (![1, 2, 3, 4].includes(scene as number)) throw new WeChatError(40129, 'invalid scene')
    if (media_type !== 1 && media_type !== 2) throw new WeChatError(47001, 'media_type must be 1 or 2')
    if (typeof media_url !== 'string' || !/^https?:\/\//.test(media_url)) throw new WeChatError(44002, 'media_url must be an address that can be fetched')
    const { riskyMark = 'risky', delayMs = 1000 } = this.rules
    const traceId = randomBytes(12).toString('hex')
    const event = eventOf(openid, traceId, media_url.includes(riskyMark), this.clock.now())
    this.store.prepare('INSERT INTO media_checks (due_at, event) VALUES (?, ?)').run(this.clock.now() + delayMs, JSON.stringify(event))
    this.arm()
    return { errcode: 0, errmsg: 'ok', trace_id: traceId }
  }

  async stop(): Promise<void> {
    this.isStopped = true
    clearTimeout(this.timer)
    await Promise.allSettled(this.sending)
  }

  private arm(): void {
    clearTimeout(this.timer)
    const next = this.store.prepare('SELECT min(due_at) FROM media_checks').get()![0] as number | null
    if (next === null || this.isStopped) return
    this.timer = setTimeout(() => this.deliverDue(), Math.min(Math.max(next - this.clock.now(), 0), 60_000))
    this.timer.unref()
  }

  private deliverDue(): void {
    if (this.isStopped) return
    for (const [number, event] of this.store.prepare('SELECT number, event FROM media_checks WHERE due_at <= ? ORDER BY number').all(this.clock.now())) {
      this.store.prepare('DELETE FROM media_checks WHERE number = ?').run(number)
      const work = this.push(event as string)
      this.sending.add(work)
      void work.finally(() => this.sending.delete(work))
    }
    this.arm()
  }

  private async push(event: string): Promise<void> {
    const { pushFunction } = this.rules
    if (pushFunction === undefined) return this.log('[cloud] a media check ended, and no function takes message pushes')
    await this.runtime
      .invoke(pushFunction, event, { source: 'wx_push', openid: undefined })
      .catch((error: unknown) => this.log(`[${pushFunction}] the push of a media check failed: ${messageOf(error)}`))
  }
}

function eventOf(openid: string, traceId: string, isRisky: boolean, now: number) {
  const verdict = isRisky ? { suggest: 'risky', label: 20002 } : { suggest: 'pass', label: 100 }
  return {
    ToUserName: 'gh_local',
    FromUserName: openid,
    CreateTime: Math.floor(now / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: APPID,
    trace_id: traceId,
    version: 2,
    errcode: 0,
    errmsg: 'ok',
    result: verdict,
    detail: [{ strategy: 'content_model', errcode: 0, prob: 90, ...verdict }],
  }
}
