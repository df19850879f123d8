import type { IncomingMessage, ServerResponse } from 'node:http'
import { invalidParameter } from '../errors'
import type { Fault } from '../faults'
import { readBody } from '../http/answer'
import { checkedFault } from '../http/control'
import type { Inside } from './inside'
import { type Html, html, table, time } from './page'

const HOUR_MS = 3600_000
const MAX_FORM_BYTES = 16 * 1024

/** Clock and faults, with buttons. */
export function levers({ clock, faults }: Inside): Html {
  const shift = Math.round((clock.offsetMs / HOUR_MS) * 10) / 10
  const rows = faults.list().map((fault) => [fault.action ?? '全部', fault.target, fault.rate ?? 1, fault.code ?? (fault.drop ? '断开连接' : '延迟'), fault.delayMs])
  const jump = (hours: number, label: string) => html`<button name="hours" value="${shift + hours}">${label}</button> `
  return html`<h2>时钟</h2><p>云上时间：${time(clock.now())}，比真实时间偏移 ${shift} 小时</p>
<form class="row" method="post" action="/console/clock">${jump(1, '快进一小时')}${jump(24, '快进一天')}${jump(168, '快进一周')}<button name="hours" value="0">回到真实时间</button></form>
<h2>故障</h2>${table(['操作', '集合或函数', '概率', '效果', '延迟（毫秒）'], rows, '没有设置故障')}
<form method="post" action="/console/faults">
<label>操作 <input name="action" placeholder="database.*"></label>
<label>集合或函数 <input name="target"></label>
<label>概率 <input name="rate" type="number" min="0" max="1" step="0.05" value="1"></label>
<label>错误码 <input name="code" placeholder="DATABASE_REQUEST_FAILED"></label>
<label>延迟（毫秒） <input name="delayMs" type="number" min="0" value="0"></label>
<label>断开连接 <select name="drop"><option value="">不断开</option><option value="before">执行前</option><option value="after">执行后</option></select></label>
<p><button>添加</button> <button name="clear" value="1">全部清除</button></p></form>`
}

const formOf = async (request: IncomingMessage): Promise<URLSearchParams> => new URLSearchParams((await readBody(request, MAX_FORM_BYTES)).toString('utf8'))

const backTo = (response: ServerResponse, path: string): void => void response.writeHead(303, { location: path }).end()

export async function moveClock({ clock }: Inside, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const hours = Number((await formOf(request)).get('hours') ?? NaN)
  if (!Number.isFinite(hours)) throw invalidParameter('hours must be a number')
  clock.shift(hours * HOUR_MS)
  backTo(response, '/console/levers')
}

export async function setFault({ faults }: Inside, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = await formOf(request)
  const text = (name: string) => form.get(name) || undefined
  if (form.has('clear')) faults.clear()
  else {
    const drop = text('drop') as Fault['drop']
    faults.add(checkedFault({ action: text('action'), target: text('target'), rate: Number(text('rate') ?? 1), code: text('code'), delayMs: Number(text('delayMs') ?? 0), drop }))
  }
  backTo(response, '/console/levers')
}

/** The timer's failure, if it fails, stands among the calls. */
export async function runTimer({ timers }: Inside, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = (await formOf(request)).get('function') ?? ''
  if (!timers.list().some((timer) => timer.function === name)) throw invalidParameter(`no timer runs the function ${name}`)
  await timers.fire(name).catch(() => undefined)
  backTo(response, '/console/calls')
}
