import Taro from '@tarojs/taro'

/** Puts a picture of a data address into the phone's album; false when the person lets it not. */
export const savePicture = async (dataUrl: string, name: string): Promise<boolean> => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}.${/^data:image\/(\w+)/.exec(dataUrl)?.[1] ?? 'gif'}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
    await Taro.saveImageToPhotosAlbum({ filePath })
    return true
  } catch {
    return false
  }
}

export const printPage: (() => void) | undefined = undefined
