import { useEffect, useRef, useState } from 'react'
import { isSentTooLongAgo, namesAFolder, uploadName } from '@/domain/content/upload'
import { choosePhotos, forgetPhoto } from '@/src/platform/camera'
import { toast } from '@/src/platform/dialog'
import { previewPhotos } from '@/src/platform/files'
import { type Upload } from '@/src/platform/contract'
import { uploadFile } from '@/src/platform/upload'
import { newId } from './new-id'
import { useOnline } from './use-online'

/** A picture of a draft: on this device, and once it is sent in the cloud's storage too. Plain JSON, kept with the draft. */
export interface DraftPhoto {
  id: string
  path: string
  fileId: string | null
  /** When it was sent from this phone; what the server gave has none. */
  sentAtMs?: number
}

/** As it stands in storage: what was sent long ago and never handed in is no longer there. */
export const stillSent = (photo: DraftPhoto): DraftPhoto =>
  photo.fileId !== null && photo.sentAtMs !== undefined && isSentTooLongAgo(photo.sentAtMs, Date.now()) ? { ...photo, fileId: null } : photo

interface PhotosInput {
  photos: readonly DraftPhoto[]
  /** Changes the newest list: a picture may arrive while another is added. */
  change: (update: (photos: readonly DraftPhoto[]) => DraftPhoto[]) => void
  /** Asks the server for a folder of this draft. */
  openFolder: () => Promise<string>
  max?: number
}

export interface Photos {
  /** As PhotoGrid shows them. */
  shown: { id: string; src: string; state: 'done' | 'sending' | 'failed'; percent?: number }[]
  max: number
  fileIds: string[]
  /** Those that are not in the storage yet, on their way or failed. */
  unsentCount: number
  failedCount: number
  add: () => Promise<void>
  remove: (photo: { id: string }) => void
  retry: (photo: { id: string }) => void
  open: (photo: { id: string }) => void
}

/**
 * The pictures of a draft. Each is sent by itself as soon as it is chosen, with its own progress and its own retry; those a
 * killed app left behind, or a lost connection, are sent when there is a network again.
 */
export const usePhotos = ({ photos: kept, change, openFolder, max = 9 }: PhotosInput): Photos => {
  const photos = kept.map(stillSent)
  /** Percents of those on their way; -1 for those that failed. */
  const [progress, setProgress] = useState<Readonly<Record<string, number>>>({})
  const running = useRef(new Map<string, Upload | undefined>())
  const folder = useRef<Promise<string>>()
  /** Which of the folder's names each picture has. */
  const names = useRef(new Map<string, number>())
  const isConnected = useOnline()
  const report = (id: string, percent: number): void => setProgress((seen) => ({ ...seen, [id]: percent }))

  const placeOf = async ({ id, path }: DraftPhoto): Promise<string> => {
    if (names.current.size >= namesAFolder && !names.current.has(id)) folder.current = undefined
    if (!folder.current) names.current.clear()
    const nth = names.current.get(id) ?? names.current.size + 1
    names.current.set(id, nth)
    folder.current ??= openFolder().catch((error: unknown) => {
      folder.current = undefined
      throw error
    })
    return `${await folder.current}/${uploadName(nth, path)}`
  }

  const send = async (photo: DraftPhoto): Promise<void> => {
    const { id, path } = photo
    if (running.current.has(id)) return
    running.current.set(id, undefined)
    report(id, 0)
    try {
      const cloudPath = await placeOf(photo)
      if (!running.current.has(id)) return
      const upload = uploadFile({ cloudPath, path, onProgress: (percent) => report(id, percent) })
      running.current.set(id, upload)
      const fileId = await upload.done
      change((list) => list.map((one) => (one.id === id ? { ...one, fileId, sentAtMs: Date.now() } : one)))
    } catch {
      report(id, -1)
    } finally {
      running.current.delete(id)
    }
  }

  const sendAll = useRef<() => void>(() => undefined)
  sendAll.current = () => photos.filter(({ fileId }) => fileId === null).forEach((photo) => void send(photo))
  useEffect(() => {
    if (isConnected) sendAll.current()
  }, [isConnected, photos.length])
  useEffect(() => {
    const uploads = running.current
    return () => {
      uploads.forEach((upload) => upload?.abort())
      uploads.clear()
    }
  }, [])

  const add = async (): Promise<void> => {
    try {
      const chosen = await choosePhotos(max - photos.length)
      if (chosen.length > 0) change((list) => [...list, ...chosen.map(({ path }) => ({ id: newId(), path, fileId: null }))].slice(0, max))
    } catch {
      toast('没打开相机或相册，看看权限')
    }
  }

  const remove = ({ id }: { id: string }): void => {
    const photo = photos.find((one) => one.id === id)
    running.current.get(id)?.abort()
    running.current.delete(id)
    if (photo) forgetPhoto(photo.path)
    change((list) => list.filter((one) => one.id !== id))
  }

  const shown = photos.map(({ id, path, fileId }) => {
    if (fileId !== null) return { id, src: path, state: 'done' as const }
    const percent = progress[id] ?? 0
    return percent < 0 ? { id, src: path, state: 'failed' as const } : { id, src: path, state: 'sending' as const, percent }
  })

  return {
    shown,
    max,
    fileIds: photos.flatMap(({ fileId }) => (fileId === null ? [] : [fileId])),
    unsentCount: photos.filter(({ fileId }) => fileId === null).length,
    failedCount: shown.filter(({ state }) => state === 'failed').length,
    add,
    remove,
    retry: ({ id }) => photos.filter((photo) => photo.id === id).forEach((photo) => void send(photo)),
    open: ({ id }) => previewPhotos(photos.map(({ path }) => path), photos.find((photo) => photo.id === id)?.path ?? ''),
  }
}
