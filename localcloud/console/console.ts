import { type Audit, Meter } from '../audit'
import type { Clock } from '../clock'
import type { DocumentDatabase } from '../database/database'
import type { Document } from '../database/values'
import type { Faults } from '../faults'
import type { FunctionRuntime } from '../functions/runtime'
import type { HttpRequest, Routes } from '../http/server'
import type { SubscribeMessages } from '../openapi/subscribe-message'
import type { Tickets } from '../openapi/tickets'
import type { Storage } from '../storage/storage'
import type { Timers } from '../timers/timers'
import { type IdentitySource, identitiesIn } from './identities'
import { type Html, html, page, table } from './page'

export interface Inside {
  identities: IdentitySource | undefined
  database: DocumentDatabase
  audit: Audit
  runtime: FunctionRuntime
  timers: Timers
  messages: SubscribeMessages
  tickets: Tickets
  storage: Storage
  clock: Clock
  faults: Faults
}

const PAGE = 20
const NEWEST = 200

/** `/console`: a look inside, rendered on the server, in Chinese, without scripts. */
export function consoleRoutes(inside: Inside): Routes {
  const route = (title: string, body: (http: HttpRequest) => Html) => (http: HttpRequest) => {
    http.response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
      })
      .end(page(title, body(http)).text)
  }
  return {
    'GET /console': route('概况', () => overview(inside)),
    'GET /console/people': route('身份', () => people(inside)),
    'GET /console/documents': route('文档', ({ url }) => documents(inside, url.searchParams)),
    'GET /console/messages': route('已发送的消息', () => messages(inside)),
    'GET /console/timers': route('定时器', () => timers(inside)),
    'GET /console/calls': route('函数调用', () => calls(inside)),
    'GET /console/queries': route('数据库查询', () => queries(inside)),
    'GET /console/files': route('文件', () => files(inside)),
  }
}

/** Beijing time, as the rest of the console. */
const time = (at: number | string) => new Date(new Date(at).getTime() + 8 * 3600_000).toISOString().slice(0, 19).replace('T', ' ')

function overview(inside: Inside): Html {
  const { clock, database, faults, runtime } = inside
  const shift = clock.offsetMs === 0 ? '与真实时间一致' : `比真实时间偏移 ${Math.round(clock.offsetMs / 1000)} 秒`
  const collections = database.catalogue.names().map((name) => [
    html`<a href="/console/documents?collection=${encodeURIComponent(name)}">${name}</a>`,
    inside.database.size(name),
    ['_id_', ...database.catalogue.get(name).indexes.map((index) => index.name)].join('、'),
  ])
  return html`<p>云上时间：${time(clock.now())}（北京时间，${shift}）</p>
<p>函数：${runtime.deployments.names().join('、') || '还没有函数'}</p>
<p>故障：${faults.list().length === 0 ? '没有设置' : JSON.stringify(faults.list())}</p>
<h2>集合</h2>${table(['名称', '文档数', '索引'], collections, '还没有集合')}`
}

function people({ database, runtime, identities }: Inside): Html {
  const seen = new Map<string, { count: number; at: string }>()
  for (const { openid, at } of runtime.calls.list()) if (openid !== null) seen.set(openid, { count: (seen.get(openid)?.count ?? 0) + 1, at })
  const callers = [...seen].map(([openid, { count, at }]) => [openid, count, time(at)])
  const known = identitiesIn(database, identities)
  return html`<h2>调用过函数的身份</h2>${table(['openid', '次数', '最近一次'], callers, '还没有人调用过函数')}
<h2>登记的人员</h2>${table(['openid', '内容'], known.map(({ openid, ...rest }) => [openid, json(rest)]), '还没有人员')}`
}

function documents(inside: Inside, query: URLSearchParams): Html {
  const names = inside.database.catalogue.names()
  const links = names.map((name) => html`<a href="/console/documents?collection=${encodeURIComponent(name)}">${name}</a> `)
  const name = query.get('collection') ?? ''
  if (!names.includes(name)) return html`<p>请选择一个集合：</p><p>${links}</p>`
  const skip = Math.max(0, Math.trunc(Number(query.get('skip'))) || 0)
  const total = inside.database.size(name)
  const rows = inside.database.page(name, skip, PAGE, new Meter()).map(({ _id, ...rest }) => [String(_id), json(rest)])
  const link = (to: number, label: string) => html`<a href="/console/documents?collection=${encodeURIComponent(name)}&skip=${to}">${label}</a> `
  return html`<p>${links}</p><h2>${name}</h2><p class="note">共 ${total} 条，第 ${Math.min(skip + 1, total)} 至 ${Math.min(skip + PAGE, total)} 条</p>
${table(['_id', '内容'], rows, '这个集合还没有文档')}
<p>${skip > 0 ? link(Math.max(0, skip - PAGE), '上一页') : ''}${skip + PAGE < total ? link(skip + PAGE, '下一页') : ''}</p>`
}

function messages({ messages: sent }: Inside): Html {
  const rows = sent.list(NEWEST).map((message) => [time(message.sentAt), message.openid, message.templateId, json(message.data), message.page, message.function])
  return table(['时间', '收件人', '模板', '内容', '打开页面', '函数'], rows, '还没有发送过消息')
}

function timers({ timers: all }: Inside): Html {
  const rows = all.list().map((timer) => [timer.function, timer.name, timer.config, timer.nextAt === null ? '不再触发' : time(timer.nextAt)])
  return table(['函数', '触发器', '时间表（秒 分 时 日 月 星期 年）', '下一次'], rows, '没有定时触发的函数')
}

function calls({ runtime }: Inside): Html {
  const rows = runtime.calls.list().slice(-NEWEST).reverse().map((call) => [
    time(call.at),
    call.function,
    call.procedure,
    call.openid,
    call.source,
    `${call.ms} 毫秒${call.isCold ? '（冷启动）' : ''}`,
    call.error ?? '成功',
  ])
  return table(['时间', '函数', '过程', '身份', '来源', '用时', '结果'], rows, '还没有调用')
}

function queries({ audit }: Inside): Html {
  const rows = audit.list().slice(-NEWEST).reverse().map((query) => [
    time(query.at),
    query.action.replace('database.', ''),
    query.collection,
    html`<pre>${query.query} ${query.sort}</pre>`,
    query.index.includes('scan') ? html`<span class="scan">全表扫描</span>` : query.index,
    query.examined,
    query.returned,
    [query.function, query.procedure].filter(Boolean).join('.') || '外部',
    `${query.ms} 毫秒`,
    query.error,
  ])
  return table(['时间', '操作', '集合', '条件与排序', '索引', '检查', '返回', '来自', '用时', '错误'], rows, '还没有查询')
}

function files({ storage }: Inside): Html {
  const rows = storage.list(NEWEST).map((file) => [time(file.createdAt), file.path, file.contentType, `${Math.ceil(file.size / 1024)} KB`, file.owner ?? '（函数或匿名）'])
  return table(['时间', '路径', '类型', '大小', '上传者'], rows, '还没有文件')
}

const json = (value: Document | object): Html => html`<pre>${JSON.stringify(value, null, 1)}</pre>`
