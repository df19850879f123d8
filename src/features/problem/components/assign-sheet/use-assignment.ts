import { useRef, useState } from 'react'
import type { Category, Difficulty, Purpose, Urgency } from '@/domain/problem/vocabulary'
import type { DueView, HandlerView, ProblemView } from '@/types/problem.views'
import { useQuery } from '@/src/lib/use-query'
import { useViewer, type Viewer } from '@/src/lib/use-viewer'
import { problemTriage } from '@/types/problem/triage.contract'
import { useCommand } from '../../api/use-command'
import { isForestalled } from '../../api/use-forestalled'
import { type Assignees, type Candidate, custodian, firstChoices, isSame, peopleOf } from '../../handlers'

export interface Triage {
  category: Category
  purpose: Purpose
  difficulty: Difficulty
  urgency: Urgency
}

const candidatesOf = (
  { isConduct, category }: ProblemView,
  assignees: Assignees | undefined,
  corrected: Category,
  person: Viewer['person'],
): Candidate[] | undefined => {
  if (isConduct) return person ? [custodian(person)] : undefined
  return assignees && peopleOf(assignees, corrected, category)
}

/** What the office decides when it hands a line on: kept while the sheet is closed and opened again. */
export const useAssignment = (problem: ProblemView, isOpen: boolean) => {
  const { id, category, purpose, difficulty, urgency } = problem
  const [triage, setTriage] = useState<Triage>({ category, purpose, difficulty, urgency })
  const [chosen, setChosen] = useState<HandlerView>()
  const [coOwners, setCoOwners] = useState<HandlerView[]>([])
  const assigning = useCommand(problemTriage.assign, id)
  const accepting = useCommand(problemTriage.accept, id)
  const { person } = useViewer()
  const assignees = useQuery(problemTriage.assignees, isOpen && !problem.isConduct ? { id } : undefined)
  const preview = useQuery(problemTriage.previewDue, isOpen ? { id, difficulty: triage.difficulty, urgency: triage.urgency } : undefined)
  // The date of the choice before stays until the new one is there, marked as not yet true.
  const lastDue = useRef<DueView>()
  if (preview.data) lastDue.current = preview.data
  const people = candidatesOf(problem, assignees.data, triage.category, person)
  const owner = chosen ?? people?.find(({ isSuggested }) => isSuggested)?.handler
  return {
    triage,
    correct: (change: Partial<Triage>) => setTriage({ ...triage, ...change }),
    people,
    assignees,
    owner,
    choices: people && firstChoices(people, owner),
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
