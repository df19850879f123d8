import Taro from '@tarojs/taro'
import type { SetShareMenu } from './contract'

export const setShareMenu: SetShareMenu = (isShown) => void (isShown ? Taro.showShareMenu({}) : Taro.hideShareMenu()).catch(() => undefined)
