import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudError, messageOf } from '../errors'
import { answerJson } from './answer'

export interface HttpRequest {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  /** What follows the route's prefix, percent-decoded. */
  rest: string
}

export type Handler = (http: HttpRequest) => Promise<void> | void

/** `GET /console/` … a route whose path ends with a slash takes everything below it. */
export type Routes = Record<string, Handler>

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** The one HTTP server: loopback only, no CORS; a foreign Host or Origin is refused, so that no web page can reach in. */
export function listen(routes: Routes, port: number, log: (line: string) => void): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    response.on('error', () => undefined)
    void dispatch(routes, request, response).catch((error: unknown) => answerError(request, response, error, log))
  })
  server.keepAliveTimeout = 30_000
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`the port ${port} is already in use`, { cause: error }) : error),
    )
    server.listen(port, '127.0.0.1', () => resolve({ server, port: (server.address() as AddressInfo).port }))
  })
}

async function dispatch(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLocal(request)) return answerJson(response, 403, { errCode: -501008, errMsg: 'only this machine may call the local cloud' })
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const path = decodePath(url.pathname)
  const exact = routes[`${method} ${path}`]
  if (exact) return exact({ request, response, url, rest: '' })
  const prefix = Object.keys(routes)
    .filter((route) => route.endsWith('/') && `${method} ${path}`.startsWith(route))
    .sort((a, b) => b.length - a.length)[0]
  if (prefix === undefined) return answerJson(response, 404, { errCode: -501000, errMsg: `nothing answers ${method} ${path}` })
  await routes[prefix]!({ request, response, url, rest: `${method} ${path}`.slice(prefix.length) })
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    throw new CloudError('INVALID_PARAM', 'the address is not valid', -501007)
  }
}

function isLocal(request: IncomingMessage): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  const { origin } = request.headers
  return LOOPBACK.has(host) && (origin === undefined || LOOPBACK.has(hostOf(origin)))
}

function hostOf(origin: string): string {
  try {
    return new URL(origin).hostname
  } catch {
    return ''
  }
}

function answerError(request: IncomingMessage, response: ServerResponse, error: unknown, log: (line: string) => void): void {
  request.resume()
  if (error instanceof CloudError) return answerJson(response, statusOf(error), { errCode: error.errCode, errMsg: error.message })
  log(`[cloud] ${request.method} ${request.url}: ${error instanceof Error ? error.stack : messageOf(error)}`)
  answerJson(response, 500, { errCode: -501001, errMsg: 'resource system error' })
}

const statusOf = ({ code, errCode }: CloudError): number => (code === 'EXCEED_MAX_PAYLOAD_SIZE' ? 413 : errCode === -503002 ? 403 : 400)
