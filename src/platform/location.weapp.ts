import Taro from '@tarojs/taro'
import type { Fix, LocateOnce } from './contract'

const timeoutMs = 10_000

const reasonOf = (errMsg: string): 'refused' | 'timeout' | 'unavailable' => {
  if (/auth|deny|denied|privacy|permission/i.test(errMsg)) return 'refused'
  return /timeout/i.test(errMsg) ? 'timeout' : 'unavailable'
}

const fix = async (): Promise<Fix> => {
  try {
    const { latitude, longitude, accuracy } = await Taro.getLocation({ type: 'gcj02', isHighAccuracy: true, highAccuracyExpireTime: 8000 })
    return { isFound: true, latitude, longitude, accuracyMeters: accuracy, system: 'gcj02' }
  } catch (error) {
    return { isFound: false, reason: reasonOf(String((error as { errMsg?: string }).errMsg)) }
  }
}

export const locateOnce: LocateOnce = () =>
  Promise.race([fix(), new Promise<Fix>((resolve) => setTimeout(() => resolve({ isFound: false, reason: 'timeout' }), timeoutMs))])
