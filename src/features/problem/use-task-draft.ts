import { useCallback, useRef, useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { newId } from '@/src/lib/new-id'
import type { DraftPhoto } from '@/src/lib/use-photos'
import { forgetPhoto } from '@/src/platform/camera'
import { identity } from '@/src/platform/identity'
import { getStored, removeStored, setStored } from '@/src/platform/storage'

/** What is written in one sheet of one problem, on this phone until the server has it. */
export interface TaskDraft {
  submissionId: string
  words: string
  /** A second thing to write: what was tried, whom it waits for. */
  more: string
  dueOn: Day | null
  /** The measure is not planned but done. */
  isDone: boolean
  workdays: number | null
  waitsFor: 'outside' | 'reporter' | null
  photos: DraftPhoto[]
}

export interface KeptTask {
  draft: TaskDraft
  change: (update: Partial<TaskDraft> | ((draft: TaskDraft) => Partial<TaskDraft>)) => void
  /** The server has it. */
  clear: () => void
}

const begin = (): TaskDraft => ({
  submissionId: newId(), words: '', more: '', dueOn: null, isDone: false, workdays: null, waitsFor: null, photos: [],
})

/** Survives a closed sheet and a killed app, its submissionId included: sent twice, it counts once. */
export const useTaskDraft = (task: string, problemId: string): KeptTask => {
  const key = `handle.${identity?.current() ?? 'me'}.${problemId}.${task}`
  // What an older version kept lacks what was added since.
  const [draft, setDraft] = useState<TaskDraft>(() => ({ ...begin(), ...getStored<Partial<TaskDraft>>(key) }))
  const newest = useRef(draft)
  const change = useCallback<KeptTask['change']>(
    (update) => {
      newest.current = { ...newest.current, ...(typeof update === 'function' ? update(newest.current) : update) }
      setStored(key, newest.current)
      setDraft(newest.current)
    },
    [key],
  )
  const clear = useCallback(() => {
    newest.current.photos.forEach(({ path }) => forgetPhoto(path))
    removeStored(key)
    newest.current = begin()
    setDraft(newest.current)
  }, [key])
  return { draft, change, clear }
}
