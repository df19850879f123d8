import type { Problem } from '@/domain/problem/problem'
import type { Actor } from '@/domain/problem/problem.decision'
import { suggestedDepartment } from '@/domain/problem/suggest'
import type { problemContract } from '@/types/problem.contract'
import type { OutputOf } from '@/types/rpc'
import { findUnion, searchUnions } from '../liaison/union.repository'
import { byPinyin } from '../lib/pinyin'
import { type PersonDocument, findByRole, findOfUnion, findPerson } from '../people/person.repository'
import { maySeeAll } from '../people/scope'
import { findOutsideBodies } from './outside'

type Assignees = OutputOf<typeof problemContract.assignees>

const unionsShown = 100

/** Whose department fits first; who has not begun to use the app would not see what is handed to them, and comes after those who have. */
const offered = (people: readonly PersonDocument[], problem: Problem): Assignees['people'] => {
  const fits = ({ departments }: PersonDocument): boolean => departments.some((department) => department === suggestedDepartment(problem.category))
  return people
    .filter(({ name }) => name !== null)
    .sort((a, b) => Number(fits(b)) - Number(fits(a)) || Number(b.consent !== null) - Number(a.consent !== null) || byPinyin.compare(a.name!, b.name!))
    .map((person) => ({ personId: person._id, name: person.name!, department: person.departments[0] ?? '', isSuggested: fits(person) }))
}

/** Everybody of the district, every union, the bodies outside. */
const ofDistrict = async (problem: Problem): Promise<Assignees> => {
  const [cadres, unions, outside] = await Promise.all([findByRole('cadre'), searchUnions('', undefined, unionsShown), findOutsideBodies()])
  // A line hidden from its own union is not offered to it.
  const open = unions.filter(({ _id }) => !problem.isHiddenFromUnion || _id !== problem.unionId)
  return { people: offered(cadres, problem), unions: open.map(({ _id, name }) => ({ unionId: _id, name })), outside }
}

/** A chair's: the own union and its people. */
const ofUnion = async (problem: Problem, unionId: string): Promise<Assignees> => {
  const [people, union] = await Promise.all([findOfUnion(unionId), findUnion(unionId)])
  return { people: offered(people, problem), unions: union ? [{ unionId, name: union.name }] : [], outside: [] }
}

/** A complaint about conduct goes to nobody but its custodians, or outside. */
const ofCustody = async (problem: Problem): Promise<Assignees> => {
  const { custodian, barredIds } = problem.conduct!
  const outside = await findOutsideBodies()
  if (custodian.kind === 'city') return { people: [], unions: [], outside }
  const alternate = custodian.kind === 'alternate' ? await findPerson(custodian.personId) : null
  const people = alternate ? [alternate] : await findByRole('supervision')
  return { people: offered(people.filter(({ _id }) => !barredIds.includes(_id)), problem), unions: [], outside }
}

export const assigneesFor = (problem: Problem, actor: Actor): Promise<Assignees> => {
  if (problem.ledger === 'conduct') return ofCustody(problem)
  if (!maySeeAll(actor) && problem.unionId !== null && actor.unionIds.includes(problem.unionId)) return ofUnion(problem, problem.unionId)
  return ofDistrict(problem)
}
