import Taro from '@tarojs/taro'

/** Brings the element with this id into sight, a little below the upper edge. */
export const scrollToId = (id: string): void =>
  void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -16, duration: 0 }).catch(() => undefined)
