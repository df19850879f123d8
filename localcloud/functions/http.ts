import type { IncomingMessage } from 'node:http'
import type { Faults } from '../faults'
import { CloudError, messageOf } from '../errors'
import { answerJson, readJson } from '../http/answer'
import type { Handler } from '../http/server'
import type { Timers } from '../timers/timers'
import { APPID } from './identity'
import type { FunctionRuntime } from './runtime'

export type InvokeAnswer = { result: unknown } | { errCode: number; errMsg: string }

const MAX_BODY_BYTES = 100 * 1024

/** Calls a function as `wx.cloud.callFunction` does; failures come as `{errCode, errMsg}` with production's numbers. */
export async function invokeAsClient(runtime: FunctionRuntime, name: string, event: unknown, openid: string | undefined): Promise<InvokeAnswer> {
  const sent = typeof event === 'object' && event !== null ? event : {}
  const userInfo = openid === undefined ? {} : { userInfo: { appId: APPID, openId: openid } }
  return answeredWith(async () => ({ result: JSON.parse(await runtime.invoke(name, JSON.stringify({ ...sent, ...userInfo }), { source: 'wx_client', openid })) as unknown }))
}

async function answeredWith(work: () => Promise<InvokeAnswer>): Promise<InvokeAnswer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CloudError) return { errCode: error.errCode, errMsg: error.message }
    return { errCode: -501001, errMsg: messageOf(error) }
  }
}

/** `POST /invoke/<function>`: the body is the event, the header `x-wx-openid` says who calls. */
export function invokeHandler(runtime: FunctionRuntime, faults: Faults): Handler {
  return async ({ request, response, rest }) => {
    const disturbance = faults.meet('invoke', rest)
    if (disturbance?.delayMs) await new Promise((resolve) => setTimeout(resolve, disturbance.delayMs))
    if (disturbance?.drop === 'before') return void response.destroy()
    if (disturbance?.code) return answerJson(response, 200, { errCode: -501001, errMsg: disturbance.message })
    const answer = await answeredWith(() => invokeRequest(runtime, rest, request))
    if (disturbance?.drop === 'after') return void response.destroy()
    answerJson(response, 200, answer)
  }
}

async function invokeRequest(runtime: FunctionRuntime, name: string, request: IncomingMessage): Promise<InvokeAnswer> {
  const event = await readJson(request, MAX_BODY_BYTES)
  const openid = request.headers['x-wx-openid']
  return invokeAsClient(runtime, name, event, typeof openid === 'string' && openid !== '' ? openid : undefined)
}

/** `POST /timer/<function>`: runs it as its timer would, now. */
export function timerHandler(timers: Timers): Handler {
  return async ({ request, response, rest }) => {
    request.resume()
    answerJson(response, 200, await answeredWith(async () => ({ result: await timers.fire(rest) })))
  }
}
