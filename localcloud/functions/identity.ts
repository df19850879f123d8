import { randomBytes } from 'node:crypto'

/** Who caused a call. `source` grows by `,scf` each time one function calls another. */
export interface CallOrigin {
  source: 'wx_client' | 'wx_trigger' | (string & {})
  /** undefined for a timer and for a caller who is not logged in. */
  openid: string | undefined
}

/** A call under way; its token comes back with everything the function asks of the cloud. */
export interface Call extends CallOrigin {
  token: string
  requestId: string
  function: string
  /** The `procedure` field of the event, when it has one: only for the audit. */
  procedure: string | null
}

export const APPID = 'wx0000000000000000'

/** The variables the SDK reads for identity (`getWXContext`) and for its endpoint; they are removed and set anew for every call. */
export function callEnvironment(call: Call, env: string, endpoint: string): Record<string, string> {
  const wx: Record<string, string> = { WX_APPID: APPID, WX_API_TOKEN: call.token }
  if (call.openid !== undefined) Object.assign(wx, { WX_OPENID: call.openid, WX_CLIENTIP: '127.0.0.1' })
  const tcb: Record<string, string> = { TCB_ENV: env, TCB_SEQID: call.requestId, TCB_SOURCE: call.source }
  return {
    ...wx,
    ...tcb,
    WX_CONTEXT_KEYS: Object.keys(wx).join(','),
    TCB_CONTEXT_KEYS: Object.keys(tcb).join(','),
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: endpoint }),
    ...(call.source.startsWith('wx_trigger') ? { TRIGGER_SRC: 'timer' } : {}),
  }
}

/** What every process that uses wx-server-sdk needs, inside a function or outside. */
export const sdkBaseEnvironment = (env: string): Record<string, string> => ({
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'local',
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  SCF_NAMESPACE: env,
  SILENCE: 'true',
  TZ: 'UTC',
})

export const newToken = () => randomBytes(16).toString('hex')
