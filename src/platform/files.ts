import Taro from '@tarojs/taro'

/** Shows pictures full screen, beginning with `current`; addresses of stored files come from the server. */
export const previewPhotos = (urls: readonly string[], current: string): void => void Taro.previewImage({ urls: [...urls], current })
