import { auditWords } from '@/domain/audit/action'
import type { Actor } from '@/domain/problem/problem.decision'
import { isCustodian } from '@/domain/problem/problem.policy'
import type { AuditRow } from '@/types/audit/log.contract'
import { findProblems } from '../problem/problem.repository'
import type { AuditDocument } from './audit.repository'

/** What concerns a complaint is left out for everybody but its custodian: whom it concerns may serve in supervision. */
export const shownTo = async (actor: Actor, entries: readonly AuditDocument[]): Promise<AuditDocument[]> => {
  const ids = [...new Set(entries.flatMap(({ scope, problemId }) => (scope === 'conduct' && problemId ? [problemId] : [])))]
  const theirs = new Set((await findProblems(ids)).filter((problem) => isCustodian(actor, problem)).map(({ id }) => id))
  return entries.filter(({ scope, problemId }) => scope === 'general' || (problemId !== null && theirs.has(problemId)))
}

export const auditRow = ({ _id, at, byName, forName, action, about }: AuditDocument): AuditRow => ({ id: _id, at, byName, forName, action, words: auditWords[action], about })

export const scopesOf = ({ roles }: Actor): ('general' | 'conduct')[] => (roles.includes('supervision') ? ['general', 'conduct'] : ['general'])
