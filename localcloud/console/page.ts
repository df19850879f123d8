/** HTML that has been made safe; everything put into the template `html` is escaped unless it is one of these. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | null | undefined | Html | readonly Html[]

export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, string, i) => text + string + (i < parts.length ? render(parts[i]) : ''), ''))
}

function render(part: Part): string {
  if (part instanceof Html) return part.text
  if (Array.isArray(part)) return (part as readonly Html[]).map((item) => item.text).join('')
  return escape(String(part ?? ''))
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

export function table(headings: readonly string[], rows: readonly (readonly Part[])[], empty: string): Html {
  if (rows.length === 0) return html`<p class="empty">${empty}</p>`
  return html`<div class="scroll"><table><thead><tr>${headings.map((heading) => html`<th>${heading}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell, i) => html`<td data-label="${headings[i]}">${cell}</td>`)}</tr>`)}</tbody></table></div>`
}

/** Beijing time. */
export const time = (at: number | string): string => new Date(new Date(at).getTime() + 8 * 3600_000).toISOString().slice(0, 19).replace('T', ' ')

export const json = (value: object): Html => html`<pre>${JSON.stringify(value, null, 1)}</pre>`

const SECTIONS = [
  ['', '概况'],
  ['people', '身份'],
  ['documents', '文档'],
  ['messages', '消息'],
  ['timers', '定时器'],
  ['calls', '调用'],
  ['queries', '查询'],
  ['files', '文件'],
  ['levers', '时钟与故障'],
] as const

export function page(title: string, section: string, body: Html): Html {
  const links = SECTIONS.map(([path, label]) => html`<a href="/console${path === '' ? '' : `/${path}`}"${path === section ? html` aria-current="page"` : ''}>${label}</a>`)
  return html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} · 本地云</title><style>${new Html(STYLE)}</style></head><body><nav>${links}</nav><h1>${title}</h1>${body}</body></html>`
}

const STYLE = `
:root{color-scheme:light dark}body{font:15px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;margin:0 auto;padding:0 16px 48px;max-width:1200px}
nav{display:flex;flex-wrap:wrap;gap:4px 16px;padding:12px 0;border-bottom:1px solid #8884}nav a{padding:4px 0}nav a[aria-current]{font-weight:700;color:inherit;text-decoration:none}
h1{font-size:22px}h2{font-size:18px;margin:24px 0 8px}table{border-collapse:collapse;font-size:14px}th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid #8883}
td pre,pre{margin:0;font:12px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}.scroll{overflow-x:auto}.empty{color:#888}
.bad{color:#c30;font-weight:600}.note{color:#777}a{overflow-wrap:anywhere}button,input,select{font:inherit;padding:8px 14px;min-height:44px;box-sizing:border-box}
form.row{display:flex;flex-wrap:wrap;gap:8px}summary{padding:8px 0;min-height:44px;box-sizing:border-box}label{display:block;margin:8px 0}label input,label select{width:100%;max-width:360px;display:block}.links a{display:inline-block;padding:8px 12px 8px 0}
@media(max-width:640px){nav a,.links a{padding:10px 4px}.scroll{overflow:visible}table,tbody,tr,td{display:block}thead{display:none}
tr{border:1px solid #8884;border-radius:8px;margin:0 0 12px;padding:8px 12px}td{border:0;padding:3px 0 3px 88px;position:relative;min-height:22px;overflow-wrap:anywhere}td:empty{display:none}
td::before{content:attr(data-label);position:absolute;left:0;width:80px;color:#777}td:has(pre){padding-left:0}td:has(pre)::before{position:static;display:block}td a,p a{display:inline-block;padding:11px 0;margin:-11px 0}}`
