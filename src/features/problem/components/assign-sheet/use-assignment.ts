import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import type { Category, Difficulty, Purpose, Urgency } from '@/domain/problem/vocabulary'
import type { ProblemView } from '@/types/problem.views'
import { problemTriage } from '@/types/problem/triage.contract'
import { useCommand } from '../../api/use-command'
import { isForestalled } from '../../api/use-forestalled'
import { useDuePreview } from './use-due-preview'
import { useHandlers } from './use-handlers'

export interface Triage {
  category: Category
  purpose: Purpose
  difficulty: Difficulty
  urgency: Urgency
  title: string
}

/** A title says something; shorter than that it is not yet one. */
export const leastTitle = 2

/** What the office decides when it hands a line on: kept while the sheet is closed and opened again. */
export const useAssignment = (problem: ProblemView, isOpen: boolean) => {
  const { id, category, purpose, difficulty, urgency, title } = problem
  const [triage, setTriage] = useState<Triage>({ category, purpose, difficulty, urgency, title })
  const assigning = useCommand(problemTriage.assign, id)
  const accepting = useCommand(problemTriage.accept, id)
  const handlers = useHandlers(problem, isOpen, triage.category)
  const preview = useDuePreview(id, triage, isOpen)
  const { owner, coOwners } = handlers
  const isTitled = triage.title.trim() === title || countCharacters(triage.title.trim()) >= leastTitle
  const none = Promise.resolve(undefined)
  const { title: corrected, ...classified } = triage
  const sent = { ...classified, ...(corrected.trim() !== title && { title: corrected }) }
  return {
    ...handlers,
    triage,
    correct: (change: Partial<Triage>) => setTriage({ ...triage, ...change }),
    isTitled,
    preview,
    assign: () => (owner && isTitled ? assigning.give({ ...sent, owner, coOwners }) : none),
    acceptOnly: () => (isTitled ? accepting.give(sent) : none),
    isAssigning: assigning.isSending,
    isAccepting: accepting.isSending,
    error: [assigning.error, accepting.error].find((error) => error && !isForestalled(error)),
    forestalled: [assigning.error, accepting.error].find(isForestalled),
  }
}

export type Assignment = ReturnType<typeof useAssignment>
