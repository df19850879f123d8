import Taro from '@tarojs/taro'
import { CallFailure, type ChooseSheet, type FetchFile, type OpenFile, type ShareFile } from './contract'

const wasCancelled = (error: unknown): boolean => /cancel/i.test(String((error as { errMsg?: string }).errMsg))

/** WeChat gives a mini program no other files than those of a chat. */
export const chooseSheet: ChooseSheet = async () => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx', 'csv'] })
    const file = tempFiles[0]
    return file && { path: file.path, name: file.name, sizeBytes: file.size }
  } catch (error) {
    if (wasCancelled(error)) return undefined
    throw error
  }
}

/** Kept under its own name, which WeChat shows when the file is opened; the one before it goes. */
export const fetchFile: FetchFile = async (url, name) => {
  const path = `${Taro.env.USER_DATA_PATH}/${name}`
  try {
    const { statusCode } = await Taro.downloadFile({ url, filePath: path })
    if (statusCode !== 200) throw new CallFailure('failed', `download answered ${statusCode}`)
    return { path, name }
  } catch (error) {
    if (error instanceof CallFailure) throw error
    throw new CallFailure('offline', String((error as { errMsg?: string }).errMsg))
  }
}

export const openFile: OpenFile = async ({ path, name }) => {
  const ending = name.split('.').at(-1)
  await Taro.openDocument({ filePath: path, fileType: ending === 'docx' ? 'docx' : 'xlsx', showMenu: true })
}

export const shareFile: ShareFile | undefined = async ({ path, name }) => {
  try {
    await Taro.shareFileMessage({ filePath: path, fileName: name })
    return true
  } catch (error) {
    if (wasCancelled(error)) return false
    throw error
  }
}
