import type { LiaisonDocument } from '@/cloudfunctions/liaison/liaison.repository'
import type { Handler, Problem } from '@/domain/problem/problem'
import { people, type PersonKey, personId } from './people'
import type { Life } from './play'
import { unionId } from './unions'

const running: ReadonlySet<Problem['state']> = new Set(['assigned', 'inProgress', 'paused', 'reopened'])

/** One line on who this is and what there is to see as them. Lines told in full anonymity are nobody's. */
export const noteOf = (lives: readonly Life[], liaisons: readonly LiaisonDocument[]) => (key: PersonKey): string => {
  const { roles, chairs } = people[key]
  const isTheirs = (handler: Handler | null): boolean =>
    (handler?.kind === 'person' && handler.personId === personId(key)) || (handler?.kind === 'union' && chairs !== undefined && handler.unionId === unionId(chairs))
  const reported = lives.filter(({ problem: { reporter, ledger } }) => ledger === 'general' && reporter.kind === 'person' && reporter.personId === personId(key)).length
  const holds = lives.filter(({ problem }) => problem.ledger === 'general' && running.has(problem.state) && isTheirs(problem.owner)).length
  const paired = liaisons.filter((pair) => pair.personId === personId(key)).length
  const serves = liaisons.filter((pair) => pair.contactId === personId(key)).length
  return [
    roles.length === 1 ? '演示职工' : `演示${people[key].duty}`,
    ...(reported > 0 && roles.length === 1 ? [`反映过 ${reported} 件`] : []),
    ...(paired > 0 ? [`联系 ${paired} 个工会`] : []),
    ...(serves > 0 ? [`为领导联络 ${serves} 个工会`] : []),
    ...(holds > 0 ? [`手上 ${holds} 件`] : []),
  ].join('，')
}
