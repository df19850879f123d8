import type { HttpRequest, Routes } from '../http/server'
import { documents, files, overview, people } from './data-pages'
import type { Inside } from './inside'
import { levers, moveClock, runTimer, setFault } from './levers'
import { type Html, page } from './page'
import { calls, messages, queries, timers } from './traffic-pages'

/** `/console`: a look inside, rendered on the server, in Chinese, without scripts. */
export function consoleRoutes(inside: Inside): Routes {
  const route = (title: string, body: (http: HttpRequest) => Html) => (http: HttpRequest) => {
    const section = http.url.pathname.split('/')[2] ?? ''
    http.response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      })
      .end(page(title, section, body(http)).text)
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
    'GET /console/levers': route('时钟与故障', () => levers(inside)),
    'POST /console/timers': ({ request, response }) => runTimer(inside, request, response),
    'POST /console/clock': ({ request, response }) => moveClock(inside, request, response),
    'POST /console/faults': ({ request, response }) => setFault(inside, request, response),
  }
}
