import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftPhoto } from '@/src/lib/use-photos'
import { usePageHide } from '@/src/platform/lifecycle'
import {
  type Beginning, begun, isWorthKeeping, loadReport, loadReportPhotos, newReport, removeReport, type ReportDraft, saveReport, saveReportPhotos,
} from './report-draft'

const debounceMs = 400

export interface KeptReport {
  draft: ReportDraft
  change: (part: Partial<ReportDraft>) => void
  photos: DraftPhoto[]
  changePhotos: (update: (photos: readonly DraftPhoto[]) => DraftPhoto[]) => void
  /** What the app was killed over, or left half written. */
  isRestored: boolean
  /** `none`: nothing to keep yet; `full`: the phone had no room. */
  kept: 'none' | 'saving' | 'saved' | 'full'
  /** The server has it, or the person wants to begin anew. */
  forget: () => void
  startAnew: () => void
}

/**
 * The draft of the one report a person is writing. It is on the phone soon after each change, at once when the page goes
 * away, and comes back with its submission id. `begin` is laid over what was kept: the kind tapped on the home.
 */
export const useReportDraft = (union: ReportDraft['union'], begin: Beginning): KeptReport => {
  const [first] = useState(() => {
    const kept = loadReport()
    const photos = kept ? loadReportPhotos() : []
    const isRestored = !!kept && isWorthKeeping(kept, photos)
    return { draft: begun({ ...newReport(union), ...(isRestored && kept) }, begin), photos, isRestored }
  })
  const [draft, setDraft] = useState<ReportDraft>(first.draft)
  const [photos, setPhotos] = useState<DraftPhoto[]>(first.photos)
  const [isRestored, setRestored] = useState(first.isRestored)
  const [kept, setKept] = useState<KeptReport['kept']>(first.isRestored ? 'saved' : 'none')
  const newest = useRef({ draft: first.draft, photos: first.photos, hasNewPhotos: false, isForgotten: false })
  const timer = useRef<ReturnType<typeof setTimeout>>()

  const save = useCallback(() => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    const { current } = newest
    const isKept = saveReport(current.draft) && (!current.hasNewPhotos || saveReportPhotos(current.photos))
    current.hasNewPhotos &&= !isKept
    setKept(isKept ? 'saved' : 'full')
  }, [])
  const saveSoon = useCallback(() => {
    setKept('saving')
    clearTimeout(timer.current)
    timer.current = setTimeout(save, debounceMs)
  }, [save])
  usePageHide(save)
  useEffect(() => save, [save])

  const change = useCallback(
    (part: Partial<ReportDraft>) => {
      const { current } = newest
      if (current.isForgotten) return
      current.draft = { ...current.draft, ...part }
      setDraft(current.draft)
      saveSoon()
    },
    [saveSoon],
  )
  const changePhotos = useCallback(
    (update: (photos: readonly DraftPhoto[]) => DraftPhoto[]) => {
      const { current } = newest
      if (current.isForgotten) return
      current.photos = update(current.photos)
      current.hasNewPhotos = true
      setPhotos(current.photos)
      saveSoon()
    },
    [saveSoon],
  )
  const forget = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    newest.current.isForgotten = true
    removeReport()
  }, [])
  const startAnew = useCallback(() => {
    forget()
    newest.current = { draft: newReport(union), photos: [], hasNewPhotos: false, isForgotten: false }
    setDraft(newest.current.draft)
    setPhotos([])
    setRestored(false)
    setKept('none')
  }, [forget, union])
  return { draft, change, photos, changePhotos, isRestored, kept, forget, startAnew }
}
