import Taro from '@tarojs/taro'
import { isOnline } from './network'
import { CallFailure, type UploadFile } from './contract'

interface UploadTask {
  onProgressUpdate: (listener: (event: { progress: number }) => void) => void
  abort: () => void
}

/** Without a network, or with one that breaks off, nothing is wrong with the file: it is sent later. */
const failureOf = async (errMsg: string): Promise<CallFailure> => {
  if (/timeout/i.test(errMsg)) return new CallFailure('timeout', errMsg)
  const isCutOff = /request:fail|interrupted|net::|network/i.test(errMsg) || !(await isOnline())
  return new CallFailure(isCutOff ? 'offline' : 'failed', errMsg)
}

export const uploadFile: UploadFile = ({ cloudPath, path, onProgress }) => {
  let task: UploadTask | undefined
  const done = new Promise<string>((resolve, reject) => {
    // With callbacks WeChat answers the task, without them a promise: the task alone knows the progress.
    task = Taro.cloud.uploadFile({
      cloudPath,
      filePath: path,
      success: ({ fileID }: { fileID: string }) => resolve(fileID),
      fail: ({ errMsg }: { errMsg: string }) => void failureOf(errMsg).then(reject),
    } as never) as unknown as UploadTask | undefined
    task?.onProgressUpdate(({ progress }) => onProgress(Math.round(progress)))
  })
  return { done, abort: () => task?.abort() }
}
