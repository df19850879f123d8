import Taro from '@tarojs/taro'
import { isOnline } from './network'
import { CallFailure, type CallFunction } from './contract'

const timeoutMs = 20_000

/** Once, before the first call; the environment is the one the mini program was uploaded for. */
export const initCloud = (): void => {
  const { DYNAMIC_CURRENT_ENV: env } = Taro.cloud as unknown as { DYNAMIC_CURRENT_ENV: string }
  Taro.cloud.init({ env, traceUser: false } as never)
}

const late = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new CallFailure('timeout', `no answer in ${timeoutMs} ms`)), timeoutMs))

/** What the function answered. Rejects with CallFailure. */
export const callFunction: CallFunction = async (name, event) => {
  try {
    const call = Taro.cloud.callFunction({ name, data: event as Record<string, unknown> }) as Promise<{ result?: unknown }>
    const { result } = await Promise.race([call, late()])
    return result
  } catch (error) {
    if (error instanceof CallFailure) throw error
    const message = String((error as { errMsg?: string }).errMsg ?? error)
    if (/timeout|-504002/i.test(message)) throw new CallFailure('timeout', message)
    throw new CallFailure((await isOnline()) ? 'failed' : 'offline', message)
  }
}
