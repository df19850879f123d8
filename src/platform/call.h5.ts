import { CallFailure, type CallFunction } from './contract'
import { identity } from './identity'

const timeoutMs = 20_000

/** The browser has nothing to prepare. */
export const initCloud = (): void => undefined

/** What the function answered. Rejects with CallFailure. */
export const callFunction: CallFunction = (name, event) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/invoke/${name}`)
    request.setRequestHeader('content-type', 'application/json')
    request.setRequestHeader('x-wx-openid', identity?.current() ?? '')
    request.timeout = timeoutMs
    request.ontimeout = () => reject(new CallFailure('timeout', `no answer in ${timeoutMs} ms`))
    request.onerror = () => reject(new CallFailure('offline', `no connection to ${name}`))
    request.onload = () => {
      try {
        const answer = JSON.parse(request.responseText) as { result?: unknown; errCode?: number; errMsg?: string }
        if (answer.errCode) throw new Error(`${answer.errCode} ${answer.errMsg}`)
        resolve(answer.result)
      } catch (error) {
        reject(new CallFailure('failed', `${request.status} ${String(error)}`))
      }
    }
    request.send(JSON.stringify(event))
  })
