import Taro from '@tarojs/taro'
import { CallFailure, type UploadFile } from './contract'

interface UploadTask {
  onProgressUpdate: (listener: (event: { progress: number }) => void) => void
  abort: () => void
}

export const uploadFile: UploadFile = ({ cloudPath, path, onProgress }) => {
  let task: UploadTask | undefined
  const done = new Promise<string>((resolve, reject) => {
    // With callbacks WeChat answers the task, without them a promise: the task alone knows the progress.
    task = Taro.cloud.uploadFile({
      cloudPath,
      filePath: path,
      success: ({ fileID }: { fileID: string }) => resolve(fileID),
      fail: ({ errMsg }: { errMsg: string }) => reject(new CallFailure(/timeout/i.test(errMsg) ? 'timeout' : 'failed', errMsg)),
    } as never) as unknown as UploadTask | undefined
    task?.onProgressUpdate(({ progress }) => onProgress(Math.round(progress)))
  })
  return { done, abort: () => task?.abort() }
}
