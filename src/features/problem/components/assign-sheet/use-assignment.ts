import { useRef, useState } from 'react'
import type { Category, Difficulty, Purpose, Urgency } from '@/domain/problem/vocabulary'
import type { DueView, HandlerView, ProblemView } from '@/types/problem.views'
import { useQuery } from '@/src/lib/use-query'
import { useCommand } from '../../api/use-command'
import { isForestalled } from '../../api/use-forestalled'
import { type Candidate, firstChoices, isSame, peopleOf } from '../../handlers'

export interface Triage {
  category: Category
  purpose: Purpose
  difficulty: Difficulty
  urgency: Urgency
}

/** What the office decides when it hands a line on: kept while the sheet is closed and opened again. */
export const useAssignment = (problem: ProblemView, isOpen: boolean) => {
  const { id, category, purpose, difficulty, urgency } = problem
  const [triage, setTriage] = useState<Triage>({ category, purpose, difficulty, urgency })
  const [chosen, setChosen] = useState<HandlerView>()
  const [coOwners, setCoOwners] = useState<HandlerView[]>([])
  const assigning = useCommand('problem.assign', id)
  const accepting = useCommand('problem.accept', id)
  const assignees = useQuery('problem.assignees', isOpen ? { id } : undefined)
  const preview = useQuery('problem.previewDue', isOpen ? { id, difficulty: triage.difficulty, urgency: triage.urgency } : undefined)
  // The date of the choice before stays until the new one is there, marked as not yet true.
  const lastDue = useRef<DueView>()
  if (preview.data) lastDue.current = preview.data
  const people: Candidate[] = assignees.data ? peopleOf(assignees.data, triage.category, category) : []
  const owner = chosen ?? people.find(({ isSuggested }) => isSuggested)?.handler
  return {
    triage,
    correct: (change: Partial<Triage>) => setTriage({ ...triage, ...change }),
    people,
    assignees,
    owner,
    choices: firstChoices(people, owner),
    chooseOwner: (handler: HandlerView) => {
      setChosen(handler)
      setCoOwners(coOwners.filter((other) => !isSame(handler, other)))
    },
    coOwners: coOwners.filter((other) => !isSame(owner, other)),
    toggleCoOwner: (handler: HandlerView) =>
      setCoOwners(coOwners.some((other) => isSame(other, handler)) ? coOwners.filter((other) => !isSame(other, handler)) : [...coOwners, handler]),
    due: lastDue.current,
    isDueCurrent: !!preview.data,
    preview,
    assign: () => (owner ? assigning.give({ ...triage, owner, coOwners: coOwners.filter((other) => !isSame(owner, other)) }) : Promise.resolve(undefined)),
    acceptOnly: () => accepting.give(triage),
    isAssigning: assigning.isSending,
    isAccepting: accepting.isSending,
    error: [assigning.error, accepting.error].find((error) => error && !isForestalled(error)),
    forestalled: [assigning.error, accepting.error].find(isForestalled),
  }
}

export type Assignment = ReturnType<typeof useAssignment>
