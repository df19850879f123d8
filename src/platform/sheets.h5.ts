import type { ChooseSheet, FetchFile, OpenFile, ShareFile } from './contract'

const pick = (): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx,.csv'
    input.style.display = 'none'
    const finish = (file: File | undefined): void => {
      input.remove()
      resolve(file)
    }
    input.addEventListener('change', () => finish(input.files?.[0]))
    input.addEventListener('cancel', () => finish(undefined))
    document.body.append(input)
    input.click()
  })

const chunk = 0x8000

/** A data address, as `uploadFile` takes it. */
const read = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let start = 0; start < bytes.length; start += chunk) text += String.fromCharCode(...bytes.subarray(start, start + chunk))
  return `data:application/octet-stream;base64,${btoa(text)}`
}

export const chooseSheet: ChooseSheet = async () => {
  const file = await pick()
  return file && { path: await read(file), name: file.name, sizeBytes: file.size }
}

/** The browser fetches it when it is opened. */
export const fetchFile: FetchFile = async (url, name) => ({ path: url, name })

export const openFile: OpenFile = async ({ path, name }) => {
  const link = document.createElement('a')
  link.href = path
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}

/** A browser has no chat to send it to. */
export const shareFile: ShareFile | undefined = undefined
