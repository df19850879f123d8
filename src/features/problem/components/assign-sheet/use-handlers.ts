import { useState } from 'react'
import type { Category } from '@/domain/problem/vocabulary'
import type { HandlerView, ProblemView } from '@/types/problem.views'
import { useQuery } from '@/src/lib/use-query'
import { useViewer, type Viewer } from '@/src/lib/use-viewer'
import { problemTriage } from '@/types/problem/triage.contract'
import { type Assignees, type Candidate, custodian, firstChoices, isSame, peopleOf } from '../../handlers'

const candidatesOf = (
  { isConduct, category }: ProblemView,
  assignees: Assignees | undefined,
  corrected: Category,
  person: Viewer['person'],
): Candidate[] | undefined => {
  if (isConduct) return person ? [custodian(person)] : undefined
  return assignees && peopleOf(assignees, corrected, category)
}

/**
 * Who is to handle it, and who helps: kept while the sheet is closed and opened again. `category`: as corrected. `instead`: of whom
 * another is chosen, and nobody beforehand.
 */
export const useHandlers = (problem: ProblemView, isOpen: boolean, category: Category, instead?: HandlerView | null) => {
  const [chosen, setChosen] = useState<HandlerView>()
  const [coOwners, setCoOwners] = useState<HandlerView[]>([])
  const { person } = useViewer()
  const assignees = useQuery(problemTriage.assignees, isOpen ? { id: problem.id } : undefined)
  const people = candidatesOf(problem, assignees.data, category, person)?.filter(({ handler }) => !instead || !isSame(instead, handler))
  const owner = chosen ?? (instead === undefined ? people?.find(({ isSuggested }) => isSuggested)?.handler : undefined)
  return {
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
  }
}

export type Handlers = ReturnType<typeof useHandlers>
