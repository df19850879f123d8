import { AppError } from '@/domain/errors'
import { maySee } from '@/domain/problem/problem.policy'
import { suggestedDepartment } from '@/domain/problem/suggest'
import type { problemContract } from '@/types/problem.contract'
import { searchUnions } from '../../liaison/union.repository'
import { actorOf } from '../../lib/context'
import { byPinyin } from '../../lib/pinyin'
import type { Handler } from '../../lib/serve'
import { type PersonDocument, findByRole } from '../../people/person.repository'
import { outsideBodies } from '../outside'
import { findProblem } from '../problem.repository'

const unionsShown = 100

export const assignees: Handler<typeof problemContract.assignees> = async (context, { id }) => {
  const problem = await findProblem(id)
  if (!problem || !maySee(actorOf(context), problem)) throw new AppError('NOT_FOUND')
  const [cadres, unions] = await Promise.all([findByRole('cadre'), searchUnions('', undefined, unionsShown)])
  const fits = ({ departments }: PersonDocument): boolean => departments.some((department) => department === suggestedDepartment(problem.category))
  // Who has not begun to use the app would not see what is handed to them: they come after those who have.
  const people = cadres
    .filter(({ name }) => name !== null)
    .sort((a, b) => Number(fits(b)) - Number(fits(a)) || Number(b.consent !== null) - Number(a.consent !== null) || byPinyin.compare(a.name!, b.name!))
    .map((person) => ({ personId: person._id, name: person.name!, department: person.departments[0] ?? '', isSuggested: fits(person) }))
  return { people, unions: unions.map(({ _id, name }) => ({ unionId: _id, name })), outside: [...outsideBodies] }
}
