import Taro from '@tarojs/taro'
import type { ScanCode } from './contract'

export const scanCode: ScanCode = async () => {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })
    return result
  } catch (error) {
    return /cancel/i.test(String((error as { errMsg?: string }).errMsg)) ? undefined : 'unavailable'
  }
}
