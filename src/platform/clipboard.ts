import Taro from '@tarojs/taro'
import { toast } from './dialog'

/** WeChat says by itself that the text was copied; a browser does not. */
export const copyText = async (text: string): Promise<void> => {
  await Taro.setClipboardData({ data: text })
  if (process.env.TARO_ENV === 'h5') toast('已复制')
}
