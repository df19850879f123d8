import Taro from '@tarojs/taro'

/** The value kept under `key`, or undefined; what cannot be read counts as absent. */
export const getStored = <T>(key: string): T | undefined => {
  try {
    const text: unknown = Taro.getStorageSync(key)
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : undefined
  } catch {
    return undefined
  }
}

/** Keeps plain JSON; false when the device has no room for it. */
export const setStored = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export const removeStored = (key: string): void => Taro.removeStorageSync(key)

/** Takes away everything whose key says that it is meant. */
export const forgetStored = (isMeant: (key: string) => boolean): void => Taro.getStorageInfoSync().keys.filter(isMeant).forEach(removeStored)
