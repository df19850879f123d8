import { useState } from 'react'
import { maskNumbers } from '@/domain/people/masking'
import { countCharacters } from '@/domain/text'
import { confirm, toast } from '@/src/platform/dialog'
import type { ProblemView } from '@/types/problem.views'
import { problemPublishing } from '@/types/problem/publishing.contract'
import { useCommand } from '../../api/use-command'
import { isForestalled } from '../../api/use-forestalled'

export const limits = { title: { least: 4, most: 40 }, words: { least: 10, most: 1000 }, outcome: { least: 0, most: 500 } } as const

export interface Redaction {
  title: string
  words: string
  outcome: string
  /** Ids of the photos that are shown: chosen one by one, none beforehand. */
  photos: readonly string[]
  isUnionShown: boolean
}

/** What stands published; else a proposal with numbers masked, no photo and no union's name. */
const beginning = ({ title, description, resolution, publication }: ProblemView): Redaction =>
  publication
    ? { ...publication, outcome: publication.outcome ?? '' }
    : { title: maskNumbers(title), words: maskNumbers(description), outcome: maskNumbers(resolution?.words ?? ''), photos: [], isUnionShown: false }

/** The office's own words of one line, until they are published or taken back. */
export const usePublishing = (problem: ProblemView, onDone: () => void) => {
  const [draft, setDraft] = useState<Redaction>(() => beginning(problem))
  const [hasTried, setTried] = useState(false)
  const publishing = useCommand(problemPublishing.publish, problem.id)
  const taking = useCommand(problemPublishing.unpublish, problem.id)
  const isShort = (part: 'title' | 'words'): boolean => countCharacters(draft[part].trim()) < limits[part].least
  const publish = async (): Promise<void> => {
    setTried(true)
    if (isShort('title') || isShort('words')) return
    const { title, words, photos, isUnionShown, outcome } = draft
    const said = outcome.trim()
    if (!(await publishing.give({ title, words, photos: [...photos], isUnionShown, ...(said.length > 1 && { outcome }) }))) return
    toast('已公开')
    onDone()
  }
  const takeBack = async (): Promise<void> => {
    const isSure = await confirm({ title: '撤下公开？', text: '别人就看不到了，关注的人也看不到。这件照常办。', confirmText: '撤下' })
    if (!isSure || !(await taking.give({}))) return
    toast('已撤下')
    onDone()
  }
  return {
    draft,
    change: (part: Partial<Redaction>) => setDraft((now) => ({ ...now, ...part })),
    togglePhoto: (fileId: string) =>
      setDraft((now) => ({ ...now, photos: now.photos.includes(fileId) ? now.photos.filter((other) => other !== fileId) : [...now.photos, fileId] })),
    hasTried,
    isShort,
    publish,
    takeBack,
    isSending: publishing.isSending,
    isTaking: taking.isSending,
    error: [publishing.error, taking.error].find((error) => error && !isForestalled(error)) ?? publishing.error ?? taking.error,
  }
}

export type Publishing = ReturnType<typeof usePublishing>
