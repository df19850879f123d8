import type { Clock } from '../clock'
import type { Store } from '../database/store'
import { type OpenApi, WeChatError } from './openapi'
import type { Tickets } from './tickets'

export interface SentMessage {
  sentAt: string
  function: string
  openid: string
  templateId: string
  page: string
  data: Record<string, { value: string }>
}

const TIME = '([01]?\\d|2[0-3])[:：][0-5]\\d([:：][0-5]\\d)?'
const MONTH_DAY = (between: string, end = '') => `(0?[1-9]|1[0-2])${between}(0?[1-9]|[12]\\d|3[01])${end}`
const DATE = `\\d{4}(年${MONTH_DAY('月', '日')}|-${MONTH_DAY('-')}|/${MONTH_DAY('/')}|\\.${MONTH_DAY('\\.')})`
/** One moment, or two with `~` between them. */
const span = (moment: string) => new RegExp(`^${moment}(\\s*[~～]\\s*(${moment}|${TIME}))?$`)

/**
 * What each kind of field may hold (platform documentation of subscribeMessage.send); a violation is error 47003, and so is a name that is no kind:
 * the fields of every template are called by their kind and a number.
 */
const FIELD_RULES: Record<string, RegExp> = {
  thing: /^[^]{1,20}$/,
  phrase: /^\p{Script=Han}{1,5}$/u,
  name: /^(\p{Script=Han}{1,10}|[\p{Script=Latin}\p{P}\p{S}\s]{1,20})$/u,
  number: /^(?=.{1,32}$)-?\d+(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}\s]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: span(`(${DATE}\\s*)?${TIME}`),
  date: span(`${DATE}(\\s*${TIME})?`),
  amount: /^[\p{Sc}]?\d{1,10}(\.\d+)?元?$/u,
  phone_number: /^(?=.{1,17}$)[\d\-+() ]*\d[\d\-+() ]*$/,
  car_number: /^(?=.{2,8}$)[\p{Script=Han}A-Za-z\d][A-Za-z\d]*[\p{Script=Han}A-Za-z\d]$/u,
  const: /^[^]{1,20}$/,
  enum: /^[^]{1,20}$/,
}

/** `subscribeMessage.send`: checked as the platform does, kept instead of being delivered. */
export class SubscribeMessages {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    /** Where one acceptance buys one message; undefined: every message goes. */
    private readonly tickets: Tickets | undefined,
  ) {
    store.exec('CREATE TABLE IF NOT EXISTS messages (number INTEGER PRIMARY KEY, body TEXT NOT NULL)')
  }

  /** Newest first. */
  list(limit: number): SentMessage[] {
    return this.store.prepare('SELECT body FROM messages ORDER BY number DESC LIMIT ?').all(limit).map(([body]) => JSON.parse(body as string) as SentMessage)
  }

  readonly send: OpenApi = ({ touser, template_id, page = '', data }, functionName) => {
    if (typeof touser !== 'string' || touser === '') throw new WeChatError(40003, 'invalid openid')
    if (typeof template_id !== 'string' || template_id === '') throw new WeChatError(40037, 'invalid template_id')
    if (typeof data !== 'object' || data === null) throw new WeChatError(47001, 'data format error')
    for (const [name, field] of Object.entries(data as Record<string, { value?: unknown }>)) refuseField(name, field?.value)
    if (this.tickets && !this.tickets.spend(touser, template_id)) throw new WeChatError(43101, 'user refuse to accept the msg')
    const message = { sentAt: new Date(this.clock.now()).toISOString(), function: functionName, openid: touser, templateId: template_id, page, data }
    this.store.prepare('INSERT INTO messages (body) VALUES (?)').run(JSON.stringify(message))
    return { errcode: 0, errmsg: 'ok' }
  }
}

function refuseField(name: string, value: unknown): void {
  const kind = name.replace(/\d+$/, '')
  const rule = Object.hasOwn(FIELD_RULES, kind) ? FIELD_RULES[kind] : undefined
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || text.trim() === '' || !rule?.test(text)) {
    throw new WeChatError(47003, `argument invalid! data.${name}.value invalid`)
  }
}
