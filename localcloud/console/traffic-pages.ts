import type { Inside } from './inside'
import { type Html, html, json, table, time } from './page'

const NEWEST = 200

export function messages({ messages: sent, tickets }: Inside): Html {
  const rows = sent.list(NEWEST).map((message) => [time(message.sentAt), message.openid, message.templateId, json(message.data), message.page, message.function])
  const left = tickets.list().map(({ openid, templateId, left: count }) => [openid, templateId, count])
  return html`${table(['时间', '收件人', '模板', '内容', '打开页面', '函数'], rows, '还没有发送过消息')}
<h2>还能发的次数</h2>${table(['收件人', '模板', '剩余'], left, '没有人同意过接收消息')}`
}

export function timers({ timers: all }: Inside): Html {
  const rows = all.list().map((timer) => [
    timer.function,
    timer.name,
    timer.config,
    timer.nextAt === null ? '不再触发' : time(timer.nextAt),
    html`<form method="post" action="/console/timers"><button name="function" value="${timer.function}">现在运行</button></form>`,
  ])
  return html`<p class="note">时间表依次为秒、分、时、日、月、星期、年，按北京时间。</p>
${table(['函数', '触发器', '时间表', '下一次', '操作'], rows, '没有定时触发的函数')}`
}

/** Without who called: beside the moment of a call, an identity would tell who wrote what was written then. */
export function calls({ runtime }: Inside): Html {
  const rows = runtime.calls.list().slice(-NEWEST).reverse().map((call) => [
    time(call.at),
    call.function,
    call.procedure,
    call.source,
    `${call.ms} 毫秒${call.isCold ? '（冷启动）' : ''}`,
    call.error === null ? '成功' : html`<span class="bad">失败</span> ${call.error}`,
    call.lines.length === 0 ? '' : html`<details><summary>${call.lines.length} 行</summary><pre>${call.lines.join('\n')}</pre></details>`,
  ])
  return table(['时间', '函数', '过程', '来源', '用时', '结果', '日志'], rows, '还没有调用')
}

export function queries({ audit }: Inside): Html {
  const rows = audit.list().slice(-NEWEST).reverse().map((query) => [
    time(query.at),
    query.action.replace('database.', ''),
    query.collection,
    html`<pre>${query.query} ${query.sort}</pre>`,
    query.index.split(', ').includes('scan') ? html`<span class="bad">全表扫描</span>` : query.index,
    query.examined,
    query.returned,
    [query.function, query.procedure].filter(Boolean).join('.') || '外部',
    `${query.ms} 毫秒`,
    query.advice === undefined ? '' : html`<span class="bad">缺索引</span> ${query.advice}`,
    query.error,
  ])
  return html`<p class="note">扫描整个集合，或检查数超过返回数三倍且多于五十的，标为缺索引。</p>
${table(['时间', '操作', '集合', '条件与排序', '索引', '检查条数', '返回条数', '来自', '用时', '评语', '错误'], rows, '还没有查询')}`
}
