import Taro from '@tarojs/taro'

/** WeChat's own list of what this person lets the app use; only directly in a tap. A browser asks by itself. */
export const openPermissions = async (): Promise<void> => {
  if (process.env.TARO_ENV === 'h5') return
  try {
    await Taro.openSetting()
  } catch {
    // Closed without a choice: what was allowed stays as it was.
  }
}
