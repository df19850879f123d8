import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Cloud } from '@/localcloud/cloud'

export interface Asked {
  path: string
  query: Record<string, string>
  body: Record<string, unknown>
}

/** The fields that WeChat's pages on its HTTP API of cloud development call required, and their kinds. */
const required: Record<string, Record<string, 'string' | 'number' | 'array'>> = {
  '/tcb/databasecollectionget': { env: 'string' },
  '/tcb/databasecollectionadd': { env: 'string', collection_name: 'string' },
  '/tcb/updateindex': { env: 'string', collection_name: 'string', create_indexes: 'array', drop_indexes: 'array' },
  '/tcb/uploadfile': { env: 'string', path: 'string' },
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value)

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

/**
 * A peer that speaks WeChat's HTTP API as its pages describe it (小程序服务端接口：接口调用凭据、云开发): tokens that run out, required fields, `errcode`. Functions are
 * called in a local cloud, without an identity, as over there.
 */
export class WeixinPeer {
  readonly asked: Asked[] = []
  readonly collections = new Map<string, Map<string, object>>()
  readonly files = new Map<string, string>()
  tokens = 0
  /** The next so many calls are told that their token has run out. */
  expiring = 0
  private server: Server | undefined
  url = ''

  constructor(private readonly cloud: Cloud | null, private readonly account = { appid: 'wx0000000000000000', secret: 'a secret' }) {}

  async start(): Promise<this> {
    this.server = createServer((request, response) => {
      void this.answer(request).then((answer) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)))
    })
    await new Promise<void>((done) => this.server!.listen(0, '127.0.0.1', done))
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
    return this
  }

  stop(): Promise<void> {
    return new Promise((done) => this.server!.close(() => done()))
  }

  private async answer(request: IncomingMessage): Promise<object> {
    const { pathname: path, searchParams } = new URL(request.url!, this.url)
    const text = await bodyOf(request)
    if (path === '/cos') return this.keep(text)
    const body = JSON.parse(text) as Record<string, unknown>
    const query = Object.fromEntries(searchParams)
    if (path === '/cgi-bin/stable_token') return this.token(body)
    this.asked.push({ path, query, body })
    if (request.method !== 'POST') return { errcode: 43002, errmsg: 'require POST method' }
    if (this.expiring > 0) {
      this.expiring -= 1
      return { errcode: 42001, errmsg: 'access_token expired' }
    }
    if (query.access_token !== `token-${this.tokens}`) return { errcode: 40001, errmsg: 'invalid credential' }
    const lacking = Object.entries(required[path] ?? {}).filter(([name, kind]) => kindOf(body[name]) !== kind).map(([name]) => name)
    if (lacking.length > 0) return { errcode: 40101, errmsg: `missing ${lacking.join()}` }
    return this.act(path, query, body)
  }

  private token({ grant_type: kind, appid, secret }: Record<string, unknown>): object {
    if (kind !== 'client_credential' || appid !== this.account.appid || secret !== this.account.secret) return { errcode: 40125, errmsg: 'invalid appsecret' }
    this.tokens += 1
    return { access_token: `token-${this.tokens}`, expires_in: 7200 }
  }

  private async act(path: string, query: Record<string, string>, body: Record<string, unknown>): Promise<object> {
    const name = body.collection_name as string
    if (path === '/tcb/databasecollectionget') return { errcode: 0, errmsg: 'ok', collections: [...this.collections.keys()].map((one) => ({ name: one })) }
    if (path === '/tcb/databasecollectionadd') {
      if (this.collections.has(name)) return { errcode: -501000, errmsg: 'Table exist' }
      this.collections.set(name, new Map())
      return { errcode: 0, errmsg: 'ok' }
    }
    if (path === '/tcb/updateindex') return this.index(name, body.create_indexes as { name: string; unique: unknown; keys: { name: string; direction: string }[] }[])
    if (path === '/tcb/uploadfile') return { errcode: 0, errmsg: 'ok', url: `${this.url}/cos`, token: 't', authorization: 'q-sign', file_id: 'f', cos_file_id: 'c' }
    if (path === '/tcb/invokecloudfunction') return this.invoke(query.name!, body)
    return { errcode: 40097, errmsg: `no such interface ${path}` }
  }

  private index(name: string, wanted: { name: string; unique: unknown; keys: { name: string; direction: string }[] }[]): object {
    const indexes = this.collections.get(name)
    if (!indexes) return { errcode: -501001, errmsg: 'collection not found' }
    for (const index of wanted) {
      if (typeof index.unique !== 'boolean' || index.keys.some(({ direction }) => !['1', '-1', '2dsphere'].includes(direction))) return { errcode: 40097, errmsg: 'bad index' }
      if (indexes.has(index.name)) return { errcode: -501001, errmsg: `index ${index.name} already exists` }
      indexes.set(index.name, index)
    }
    return { errcode: 0, errmsg: 'ok' }
  }

  private async invoke(name: string, event: object): Promise<object> {
    const answer = await this.cloud!.invoke(name, event)
    return 'result' in answer ? { errcode: 0, errmsg: 'ok', resp_data: JSON.stringify(answer.result) } : { errcode: answer.errCode, errmsg: answer.errMsg }
  }

  private keep(form: string): object {
    const path = /name="key"\r\n\r\n([^\r]+)\r\n/.exec(form)?.[1]
    if (path && /name="Signature"/.test(form) && /name="x-cos-security-token"/.test(form) && /name="x-cos-meta-fileid"/.test(form)) this.files.set(path, form)
    return {}
  }
}
