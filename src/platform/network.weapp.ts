import Taro from '@tarojs/taro'

export const isOnline = async (): Promise<boolean> => {
  try {
    const { networkType } = await Taro.getNetworkType()
    return networkType !== 'none'
  } catch {
    return true
  }
}

/** Tells every change; answers how to stop listening. */
export const onNetworkChange = (listener: (isConnected: boolean) => void): (() => void) => {
  const handle = ({ isConnected }: { isConnected: boolean }): void => listener(isConnected)
  Taro.onNetworkStatusChange(handle)
  return () => Taro.offNetworkStatusChange(handle)
}
