import Taro, { useDidHide, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'

/** Every time the page comes to the front, the first time included. */
export const usePageShow = useDidShow
export const usePageHide = useDidHide
export const usePageBottom = useReachBottom
export const usePagePull = usePullDownRefresh

/** Every time the app comes back to the front, for as long as it runs. */
export const onForeground = (listener: () => void): void => void Taro.onAppShow(listener)
