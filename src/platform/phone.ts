import Taro from '@tarojs/taro'

/** Opens the telephone with the number filled in; whether to call stays with the person. */
export const callPhone = (phoneNumber: string): void => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
