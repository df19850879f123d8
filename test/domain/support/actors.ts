import type { Role } from '@/domain/people/role'
import type { Handler } from '@/domain/problem/problem'
import { timerActor, type Actor } from '@/domain/problem/problem.decision'

const person = (personId: string, roles: Role[], unionIds: string[] = []): Actor => ({
  personId, name: `演示${personId}`, roles: ['worker', ...roles], unionIds, reporterKeys: [personId, `pseudonym-${personId}`],
})

export const union = 'union-1'
export const otherUnion = 'union-2'

/** One person a relation and role. Nobody holds more than the name says. */
export const actors = {
  reporter: person('reporter', []),
  stranger: person('stranger', []),
  owner: person('owner', ['cadre']),
  coOwner: person('coOwner', ['cadre']),
  otherCadre: person('otherCadre', ['cadre', 'contact']),
  chair: person('chair', ['chair'], [union]),
  otherChair: person('otherChair', ['chair'], [otherUnion]),
  office: person('office', ['office']),
  otherOffice: person('otherOffice', ['office']),
  supervision: person('supervision', ['supervision']),
  leader: person('leader', ['leader']),
  publicity: person('publicity', ['publicity']),
  support: person('support', ['support']),
  admin: person('admin', ['admin']),
  timer: timerActor,
}
export type ActorName = keyof typeof actors

export const asHandler = ({ personId, name }: Actor): Handler => ({ kind: 'person', personId, name })
export const ownUnion: Handler = { kind: 'union', unionId: union, name: '演示一厂工会' }
export const outsideBody: Handler = { kind: 'outside', name: '人社局' }
