import { Meter } from '../audit'
import type { Inside } from './inside'
import { identitiesIn } from './identities'
import { type Html, html, json, table, time } from './page'

const PAGE = 20
const NEWEST = 200

export function overview(inside: Inside): Html {
  const { clock, database, faults, runtime } = inside
  const shift = clock.offsetMs === 0 ? '与真实时间一致' : `比真实时间${shiftOf(clock.offsetMs)}`
  const collections = database.catalogue.names().map((name) => [
    html`<a href="/console/documents?collection=${encodeURIComponent(name)}">${name}</a>`,
    inside.database.size(name),
    ['_id_', ...database.catalogue.get(name).indexes.map((index) => index.name)].join('、'),
  ])
  return html`<p>云上时间：${time(clock.now())}（北京时间，${shift}）</p>
<p>函数：${runtime.deployments.names().map((name) => `${name}（${runtime.instances().get(name) ?? 0} 个实例）`).join('、') || '还没有函数'}</p>
<p>故障：${faults.list().length === 0 ? '没有设置' : html`${faults.list().length} 个在起作用，见<a href="/console/levers">时钟与故障</a>`}</p>
<h2>集合</h2>${table(['名称', '文档数', '索引'], collections, '还没有集合')}`
}

/** 快 25 小时, 慢 3 分钟. */
export function shiftOf(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000)
  const hours = Math.round(minutes / 6) / 10
  return `${offsetMs < 0 ? '慢' : '快'} ${minutes < 60 ? `${minutes} 分钟` : hours < 48 ? `${hours} 小时` : `${Math.round(hours / 2.4) / 10} 天`}`
}

/** The day of the last call, no finer: a moment would join a person to what was written then. */
export function people({ database, runtime, identities }: Inside): Html {
  const seen = new Map<string, { count: number; at: string }>()
  for (const { openid, at } of runtime.calls.list()) if (openid !== null) seen.set(openid, { count: (seen.get(openid)?.count ?? 0) + 1, at })
  const callers = [...seen].map(([openid, { count, at }]) => [openid, count, time(at).slice(0, 10)])
  const known = identitiesIn(database, identities)
  return html`<h2>调用过函数的身份</h2>${table(['openid', '次数', '最近一次'], callers, '还没有人调用过函数')}
<h2>登记的人员</h2>${table(['openid', '内容'], known.map(({ openid, ...rest }) => [openid, json(rest)]), '还没有人员')}`
}

export function documents(inside: Inside, query: URLSearchParams): Html {
  const names = inside.database.catalogue.names()
  const links = names.map((name) => html`<a href="/console/documents?collection=${encodeURIComponent(name)}">${name}</a> `)
  const name = query.get('collection') ?? ''
  if (!names.includes(name)) return html`<p>请选择一个集合：</p><p class="links">${links}</p>`
  const skip = Math.max(0, Math.trunc(Number(query.get('skip'))) || 0)
  const total = inside.database.size(name)
  const rows = inside.database.page(name, skip, PAGE, new Meter()).map(({ _id, ...rest }) => [String(_id), json(rest)])
  const link = (to: number, label: string) => html`<a href="/console/documents?collection=${encodeURIComponent(name)}&skip=${to}">${label}</a> `
  return html`<p class="links">${links}</p><h2>${name}</h2><p class="note">共 ${total} 条，第 ${Math.min(skip + 1, total)} 至 ${Math.min(skip + PAGE, total)} 条</p>
${table(['_id', '内容'], rows, '这个集合还没有文档')}
<p class="links">${skip > 0 ? link(Math.max(0, skip - PAGE), '上一页') : ''}${skip + PAGE < total ? link(skip + PAGE, '下一页') : ''}</p>`
}

export function files({ storage }: Inside): Html {
  const rows = storage.list(NEWEST).map((file) => [
    time(file.createdAt),
    html`<a href="${storage.temporaryUrl(file.path)}">${file.path}</a>`,
    file.contentType,
    `${Math.ceil(file.size / 1024)} KB`,
    file.owner ?? '（函数或匿名）',
  ])
  return table(['时间', '路径', '类型', '大小', '上传者'], rows, '还没有文件')
}
