import { AppError } from '@/domain/errors'
import { maySee } from '@/domain/problem/problem.policy'
import { suggestedDepartment } from '@/domain/problem/suggest'
import type { problemContract } from '@/types/problem.contract'
import { searchUnions } from '../../liaison/union.repository'
import { actorOf } from '../../lib/context'
import type { Handler } from '../../lib/serve'
import { findByRole } from '../../people/person.repository'
import { outsideBodies } from '../outside'
import { findProblem } from '../problem.repository'

const unionsShown = 100

export const assignees: Handler<typeof problemContract.assignees> = async (context, { id }) => {
  const problem = await findProblem(id)
  if (!problem || !maySee(actorOf(context), problem)) throw new AppError('NOT_FOUND')
  const [cadres, unions] = await Promise.all([findByRole('cadre'), searchUnions('', undefined, unionsShown)])
  const people = cadres
    .filter(({ name }) => name !== null)
    .map(({ _id, name, departments }) => ({
      personId: _id,
      name: name!,
      department: departments[0] ?? '',
      isSuggested: departments.some((department) => department === suggestedDepartment(problem.category)),
    }))
    .sort((a, b) => Number(b.isSuggested) - Number(a.isSuggested) || a.name.localeCompare(b.name, 'zh-Hans-CN-u-co-pinyin'))
  return { people, unions: unions.map(({ _id, name }) => ({ unionId: _id, name })), outside: [...outsideBodies] }
}
