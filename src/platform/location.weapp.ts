import Taro from '@tarojs/taro'
import type { Fix, LocateOnce } from './contract'

const timeoutMs = 10_000

const reasonOf = (errMsg: string): 'refused' | 'off' | 'timeout' | 'unavailable' => {
  if (/switchoff|system permission|location service|gps/i.test(errMsg)) return 'off'
  if (/auth|deny|denied|privacy|permission/i.test(errMsg)) return 'refused'
  return /timeout/i.test(errMsg) ? 'timeout' : 'unavailable'
}

/** WeChat gives no time with a place, and repeats one for a while: the very same numbers after minutes are an old place. */
const oldAfterMs = 120_000
let before: { latitude: number; longitude: number; at: number } | undefined

const isRepeated = (latitude: number, longitude: number): boolean => {
  const isSame = before?.latitude === latitude && before.longitude === longitude
  if (!isSame) before = { latitude, longitude, at: Date.now() }
  return isSame && Date.now() - (before?.at ?? 0) > oldAfterMs
}

const fix = async (): Promise<Fix> => {
  try {
    const { latitude, longitude, accuracy } = await Taro.getLocation({ type: 'gcj02', isHighAccuracy: true, highAccuracyExpireTime: 8000 })
    return { isFound: true, latitude, longitude, accuracyMeters: accuracy, system: 'gcj02', isOld: isRepeated(latitude, longitude) }
  } catch (error) {
    return { isFound: false, reason: reasonOf(String((error as { errMsg?: string }).errMsg)) }
  }
}

export const locateOnce: LocateOnce = () =>
  Promise.race([fix(), new Promise<Fix>((resolve) => setTimeout(() => resolve({ isFound: false, reason: 'timeout' }), timeoutMs))])
