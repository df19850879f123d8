import type { ChoosePhotos, LocalPhoto } from './contract'

const longEdge = 1600
const quality = 0.8

const loadImage = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('not a picture'))
    image.src = url
  })

/** A JPEG as a data address: it survives a reload inside a draft. */
const shrink = async (file: File): Promise<LocalPhoto> => {
  const url = URL.createObjectURL(file)
  try {
    const image = await loadImage(url)
    const scale = Math.min(1, longEdge / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const path = canvas.toDataURL('image/jpeg', quality)
    return { path, sizeBytes: Math.round((path.length - path.indexOf(',') - 1) * 0.75) }
  } finally {
    URL.revokeObjectURL(url)
  }
}

const pick = (isMultiple: boolean): Promise<File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = isMultiple
    input.style.display = 'none'
    const finish = (files: File[]): void => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => finish(Array.from(input.files ?? [])))
    input.addEventListener('cancel', () => finish([]))
    document.body.append(input)
    input.click()
  })

export const choosePhotos: ChoosePhotos = async (count) => {
  const files = await pick(count > 1)
  return Promise.all(files.slice(0, count).map(shrink))
}

/** A data address holds nothing that must be given back. */
export const forgetPhoto = (_path: string): void => undefined
