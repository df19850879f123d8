import Taro from '@tarojs/taro'
import type { MapPlace } from './contract'
import { copyText } from './clipboard'

/** WeChat's own map, with the way there; a browser has none, so it keeps the place for another app. */
export const openMap = async ({ name, latitude, longitude }: MapPlace): Promise<void> => {
  if (process.env.TARO_ENV === 'h5') return copyText(`${name} ${latitude.toFixed(6)},${longitude.toFixed(6)}`)
  try {
    await Taro.openLocation({ latitude, longitude, name, scale: 16 })
  } catch {
    // Closed by the person.
  }
}
