import { useRef, useState } from 'react'
import { countCharacters } from '@/domain/text'
import type { Topic } from '@/domain/visit/vocabulary'
import { rpc } from '@/src/lib/rpc'
import { useIntention } from '@/src/lib/use-intention'
import { type DraftPhoto, usePhotos } from '@/src/lib/use-photos'
import { practiceDrafts } from '@/types/practice/drafts.contract'
import type { PracticeView } from '@/types/practice/practice.views'

export interface PracticeForm {
  title: string
  description: string
  kind: Topic | null
  union: { id: string; name: string } | null
}

const stale = ['practice.', 'review.']

/** A practice as it is written, or as 宣传组 words it. `namesUnion`: a chair's is the own union's and needs no naming. */
export const usePracticeForm = (practice: PracticeView | undefined, namesUnion: boolean) => {
  const isEditing = practice?.may.includes('edit') ?? false
  const saving = useIntention(practiceDrafts.saveDraft, stale)
  const editing = useIntention(practiceDrafts.edit, stale)
  const handingIn = useIntention(practiceDrafts.handIn, stale)
  /** What the server has by now: a draft that was saved goes on from there. */
  const [kept, setKept] = useState(practice && { id: practice.id, version: practice.version })
  const [form, setForm] = useState<PracticeForm>(() => ({
    title: practice?.title ?? '', description: practice?.description ?? '', kind: practice?.kind ?? null, union: practice?.union ?? null,
  }))
  const [list, setList] = useState<DraftPhoto[]>(() => (practice?.photos ?? []).map(({ fileId, url }) => ({ id: fileId, path: url, fileId })))
  const photos = usePhotos({ photos: list, change: setList, openFolder: async () => (await rpc(practiceDrafts.openDraft, {})).uploadPrefix })
  const [isTried, setTried] = useState(false)
  const missing = {
    title: countCharacters(form.title) < 2 ? '起个名字，至少 2 个字' : undefined,
    description: countCharacters(form.description) < 10 ? '写一下怎么做的，至少 10 个字' : undefined,
    kind: isEditing && form.kind === null ? '选一下是哪一类，好找' : undefined,
    photos: photos.unsentCount > 0 ? `还有 ${photos.unsentCount} 张照片没传好，等一等或去掉` : undefined,
  }
  const isWhole = (): boolean => {
    setTried(true)
    return !Object.values(missing).some(Boolean)
  }
  const words = { title: form.title, description: form.description, kind: form.kind, photos: photos.fileIds, ...(namesUnion && { unionId: form.union?.id ?? null }) }
  /** The words that the server has by now. */
  const savedWords = useRef<string>()
  const saveDraft = async (): Promise<{ id: string; version: number } | undefined> => {
    if (!isWhole()) return undefined
    // Handed in and the answer lost: another draft would be refused, the same step is not.
    if (kept && savedWords.current === JSON.stringify(words)) return kept
    const saved = await saving.send({ ...kept, ...words })
    if (!saved) return undefined
    savedWords.current = JSON.stringify(words)
    setKept({ id: saved.id, version: saved.version })
    return saved
  }
  const handIn = async (): Promise<string | undefined> => {
    const saved = await saveDraft()
    return saved && (await handingIn.send({ id: saved.id, version: saved.version }))?.id
  }
  const edit = async (): Promise<string | undefined> => (kept && isWhole() ? (await editing.send({ ...kept, ...words }))?.id : undefined)
  return {
    form, change: (part: Partial<PracticeForm>) => setForm((before) => ({ ...before, ...part })), photos, missing: isTried ? missing : undefined, isEditing,
    isSaving: saving.isSending && !handingIn.isSending, isSending: saving.isSending || editing.isSending || handingIn.isSending,
    error: saving.error ?? editing.error ?? handingIn.error, saveDraft, handIn, edit,
  }
}
