import Taro from '@tarojs/taro'
import { isOnline } from './network'
import { CallFailure, type CallFunction } from './contract'

const timeoutMs = 20_000

/** Once, before the first call; the environment is the one the mini program was uploaded for. */
export const initCloud = (): void => {
  const { DYNAMIC_CURRENT_ENV: env } = Taro.cloud as unknown as { DYNAMIC_CURRENT_ENV: string }
  Taro.cloud.init({ env, traceUser: false } as never)
}

const inTime = <T>(call: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CallFailure('timeout', `no answer in ${timeoutMs} ms`)), timeoutMs)
    call.then(resolve, reject).finally(() => clearTimeout(timer))
  })

/** What the function answered. Rejects with CallFailure. */
export const callFunction: CallFunction = async (name, event) => {
  try {
    const call = Taro.cloud.callFunction({ name, data: event as Record<string, unknown> }) as Promise<{ result?: unknown }>
    const { result } = await inTime(call)
    return result
  } catch (error) {
    if (error instanceof CallFailure) throw error
    const message = String((error as { errMsg?: string }).errMsg ?? error)
    if (/timeout|-504002/i.test(message)) throw new CallFailure('timeout', message)
    throw new CallFailure((await isOnline()) ? 'failed' : 'offline', message)
  }
}
