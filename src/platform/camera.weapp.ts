import Taro from '@tarojs/taro'
import type { ChoosePhotos, LocalPhoto } from './contract'

const longEdge = 1600
const quality = 80

/** WeChat clears temporary files when the app is killed, so the picture moves to the app's own folder. */
const keep = (tempFilePath: string): Promise<string> =>
  new Promise((resolve) =>
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      success: ({ savedFilePath }) => resolve(savedFilePath),
      fail: () => resolve(tempFilePath),
    }),
  )

const shrink = async (path: string): Promise<string> => {
  try {
    const { width, height } = await Taro.getImageInfo({ src: path })
    const isWide = width >= height
    if (Math.max(width, height) <= longEdge) return (await Taro.compressImage({ src: path, quality })).tempFilePath
    const edge = isWide ? { compressedWidth: longEdge } : { compressedHeight: longEdge }
    return (await Taro.compressImage({ src: path, quality, ...edge })).tempFilePath
  } catch {
    return path
  }
}

const sizeOf = (path: string): Promise<number> =>
  new Promise((resolve) =>
    Taro.getFileSystemManager().getFileInfo({ filePath: path, success: ({ size }) => resolve(size ?? 0), fail: () => resolve(0) }),
  )

const prepare = async (path: string): Promise<LocalPhoto> => {
  const kept = await keep(await shrink(path))
  return { path: kept, sizeBytes: await sizeOf(kept) }
}

export const choosePhotos: ChoosePhotos = async (count) => {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: Math.min(count, 9),
      mediaType: ['image'],
      sizeType: ['compressed'],
      sourceType: ['album', 'camera'],
    })
    return await Promise.all(tempFiles.map(({ tempFilePath }) => prepare(tempFilePath)))
  } catch (error) {
    if (/cancel/i.test(String((error as { errMsg?: string }).errMsg))) return []
    throw error
  }
}

/** Gives the room back once a picture is sent or taken out. */
export const forgetPhoto = (path: string): void =>
  Taro.getFileSystemManager().removeSavedFile({ filePath: path, fail: () => undefined })
