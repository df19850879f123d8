import { CallFailure, type UploadFile } from './contract'
import { identity } from './identity'

const contentOf = (dataUrl: string): { type: string; bytes: Uint8Array<ArrayBuffer> } => {
  const [head = '', body = ''] = dataUrl.split(',')
  return { type: head.slice('data:'.length, head.indexOf(';')), bytes: Uint8Array.from(atob(body), (character) => character.charCodeAt(0)) }
}

export const uploadFile: UploadFile = ({ cloudPath, path, onProgress }) => {
  const request = new XMLHttpRequest()
  const done = new Promise<string>((resolve, reject) => {
    request.open('PUT', `/storage/${cloudPath}`)
    request.setRequestHeader('x-wx-openid', identity?.current() ?? '')
    request.timeout = 60_000
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / Math.max(total, 1)) * 100))
    request.ontimeout = () => reject(new CallFailure('timeout', 'upload took over 60 s'))
    request.onerror = () => reject(new CallFailure('offline', 'no connection'))
    request.onabort = () => reject(new CallFailure('failed', 'aborted'))
    request.onload = () => {
      try {
        const { fileID } = JSON.parse(request.responseText) as { fileID?: string }
        if (!fileID) throw new Error(request.responseText)
        resolve(fileID)
      } catch (error) {
        reject(new CallFailure('failed', `${request.status} ${String(error)}`))
      }
    }
    const { type, bytes } = contentOf(path)
    request.setRequestHeader('content-type', type)
    request.send(bytes)
  })
  return { done, abort: () => request.abort() }
}
