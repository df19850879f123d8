import { type Deciders, rolesDeciding } from '@/domain/people/people.notice'
import { isCustodian } from '@/domain/problem/problem.policy'
import type { Role } from '@/domain/people/role'
import { type PersonDocument, findByRole, findOfUnion, findPerson } from '../people/person.repository'
import type { OutboxDocument } from '../notice/outbox.repository'
import { findProblem } from '../problem/problem.repository'

const asActor = ({ _id, name, roles, unionIds }: PersonDocument) => ({ personId: _id, name: name ?? '', roles, unionIds, reporterKeys: [_id] })

/** A complaint about conduct is told to nobody whom it concerns. */
const withoutConcerned = async (people: PersonDocument[], problemId: string): Promise<PersonDocument[]> => {
  const problem = problemId === '' ? null : await findProblem(problemId)
  return problem?.ledger === 'conduct' ? people.filter((person) => isCustodian(asActor(person), problem)) : people
}

/** Each of them once, whoever holds both roles. */
const decidersBehind = async (who: Deciders, exceptId: string | undefined): Promise<PersonDocument[]> => {
  const found = (await Promise.all(rolesDeciding(who).map(findByRole))).flat()
  return [...new Map(found.map((person) => [person._id, person])).values()].filter(({ _id }) => _id !== exceptId)
}

/** The people behind an address; nobody behind a pseudonym. */
export const recipientsOf = async ({ to, problemId, exceptId }: Pick<OutboxDocument, 'to' | 'problemId' | 'exceptId'>): Promise<PersonDocument[]> => {
  const [kind, id = ''] = to.split(':') as [string, string | undefined]
  switch (kind) {
    case 'person': {
      const person = await findPerson(id)
      return person ? [person] : []
    }
    case 'deciders': return decidersBehind(id as Deciders, exceptId)
    case 'union': return findOfUnion(id)
    case 'office':
    case 'supervision':
    case 'publicity':
    case 'leader': return withoutConcerned(await findByRole(kind satisfies Role), problemId)
    default: return []
  }
}

/** How pressing the line behind a message is, and of which ledger; a message about none is ordinary. */
export const standingOf = async (problemId: string): Promise<{ isCritical: boolean; ledger: 'general' | 'conduct' }> => {
  const problem = problemId === '' ? null : await findProblem(problemId)
  return { isCritical: problem?.urgency === 'critical', ledger: problem?.ledger ?? 'general' }
}
