import { useQuery } from '@/src/lib/use-query'
import type { HandlerView } from '@/types/problem.views'
import { problemTriage } from '@/types/problem/triage.contract'
import type { Candidate } from '../../handlers'

/** Whom a chair can give a line to: the own union, which its chairs act for, and its people. */
export const useOwnPeople = (id: string, isOpen: boolean) => {
  const { data, error, retry } = useQuery(problemTriage.assignees, isOpen ? { id } : undefined)
  const candidates: Candidate[] | undefined = data && [
    ...data.unions.map((union) => ({ handler: { kind: 'union', ...union } satisfies HandlerView, note: '本会主席、干部都能办', isSuggested: false })),
    ...data.people.map(({ personId, name, department }) => ({
      handler: { kind: 'person', personId, name } satisfies HandlerView, note: department, isSuggested: false,
    })),
  ]
  return { candidates, error, retry }
}
