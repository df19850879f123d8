import Taro from '@tarojs/taro'

/** A short word that goes away by itself; at most 20 characters or so. */
export const toast = (text: string): void => void Taro.showToast({ title: text, icon: 'none', duration: 2500 })

/** Asks before something that cannot be taken back; `confirmText` and `cancelText` have at most 4 characters. */
export const confirm = async (question: { title: string; text?: string; confirmText: string; cancelText?: string }): Promise<boolean> => {
  const { title, text = '', confirmText, cancelText = '先不' } = question
  const { confirm: isConfirmed } = await Taro.showModal({ title, content: text, confirmText, cancelText })
  return isConfirmed
}

/** The index of the chosen item, or undefined; WeChat shows at most 6. */
export const chooseFrom = async (items: readonly string[]): Promise<number | undefined> => {
  try {
    const { tapIndex } = await Taro.showActionSheet({ itemList: [...items] })
    return tapIndex
  } catch {
    return undefined
  }
}
