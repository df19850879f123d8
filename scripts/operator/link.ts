import { Failure } from '../run/command'

/** The way to an environment's functions and files from outside the mini program: no WeChat identity goes with it. */
export interface Link {
  /** What the function answered. Throws when it cannot be reached or did not answer. */
  call(functionName: string, event: object): Promise<unknown>
  /** Puts a file where documents expect it; false when this way cannot. */
  putFile(path: string, content: Uint8Array): Promise<boolean>
}

const firstPauseMs = 400
const attempts = 5

const pause = (attempt: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** attempt))

/** A refusal that the same call again would only repeat. */
export class Refused extends Error {}

/** Tries again, with growing pauses: whatever goes over a link may be sent twice. */
const tried = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Refused || attempt + 1 >= attempts) throw error
      await pause(attempt)
    }
  }
}

const send = async (url: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(60_000) })
  if (response.status >= 500) throw new Error(`${new URL(url).pathname} answered ${response.status}`)
  return response
}

/** A local cloud that runs at this address (`http://127.0.0.1:3000`). */
export const localLink = (url: string): Link => ({
  call: (name, event) =>
    tried(async () => {
      const answer = (await (await send(`${url}/invoke/${name}`, { method: 'POST', body: JSON.stringify(event) })).json()) as { result?: unknown; errMsg?: string }
      if (!('result' in answer)) throw new Error(answer.errMsg ?? 'no answer')
      return answer.result
    }),
  putFile: (path, content) =>
    tried(async () => {
      const [, owner] = /^uploads\/([^/]+)\//.exec(path) ?? []
      const headers: Record<string, string> = owner && owner !== 'anon' ? { 'x-wx-openid': owner } : {}
      return (await send(`${url}/storage/${path}`, { method: 'PUT', headers, body: Buffer.from(content) })).ok
    }),
})

export interface Account {
  appid: string
  secret: string
  /** The environment's id. */
  env: string
  /** `https://api.weixin.qq.com`, or a peer that speaks like it. */
  api: string
}

interface WeixinAnswer {
  errcode?: number
  errmsg?: string
  access_token?: string
  expires_in?: number
  resp_data?: string
  url?: string
  token?: string
  authorization?: string
  cos_file_id?: string
}

/** WeChat's HTTP API of an account with cloud development (小程序服务端接口：云开发). */
export const weixinApi = ({ appid, secret, env, api }: Account) => {
  let token: { text: string; until: number } | undefined
  const read = async (response: Response): Promise<WeixinAnswer> => (await response.json()) as WeixinAnswer

  const accessToken = async (): Promise<string> => {
    if (token && Date.now() < token.until) return token.text
    const body = JSON.stringify({ grant_type: 'client_credential', appid, secret })
    const { access_token: text, expires_in: seconds = 7200, errcode, errmsg } = await read(await send(`${api}/cgi-bin/stable_token`, { method: 'POST', body }))
    if (!text) throw new Failure(`WeChat gives no access token: ${errcode} ${errmsg}`, `没有取到 access_token：${errcode} ${errmsg}。请核对 AppID、AppSecret 和 IP 白名单。`)
    token = { text, until: Date.now() + (seconds - 300) * 1000 }
    return text
  }

  /** `errcode`s that the caller takes for an answer too. Tokens that ran out are fetched anew. */
  const post = (path: string, body: object, query: Record<string, string> = {}, also: (answer: WeixinAnswer) => boolean = () => false): Promise<WeixinAnswer> =>
    tried(async () => {
      const url = `${api}${path}?${new URLSearchParams({ access_token: await accessToken(), ...query })}`
      const answer = await read(await send(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))
      if (!answer.errcode || also(answer)) return answer
      if ([40001, 40014, 42001].includes(answer.errcode)) token = undefined
      else if (answer.errcode !== -1) throw new Refused(`${path}: ${answer.errcode} ${answer.errmsg}`)
      throw new Error(`${path}: ${answer.errcode} ${answer.errmsg}`)
    })

  return { env, post }
}

/** An environment in WeChat's cloud. A function that is called this way has five seconds (触发云函数). */
export const wechatLink = (account: Account): Link => {
  const { env, post } = weixinApi(account)
  return {
    call: async (name, event) => JSON.parse((await post('/tcb/invokecloudfunction', event, { env, name })).resp_data ?? 'null') as unknown,
    putFile: async (path, content) => {
      const { url, token, authorization, cos_file_id: fileId } = await post('/tcb/uploadfile', { env, path })
      const form = new FormData()
      const fields = { key: path, Signature: authorization!, 'x-cos-security-token': token!, 'x-cos-meta-fileid': fileId! }
      Object.entries(fields).forEach(([name, value]) => form.append(name, value))
      form.append('file', new Blob([Buffer.from(content)]))
      return (await tried(() => send(url!, { method: 'POST', body: form }))).ok
    },
  }
}
