import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { heldRoles, holdsRole } from '@/domain/people/granting'
import type { Role } from '@/domain/people/role'
import { noteAudit } from '../audit/audit.repository'
import type { Context } from '../lib/context'
import type { Transaction } from '../lib/transaction'
import { noteChange } from './changes.repository'
import { type PersonDocument, loadPerson, savePerson } from './person.repository'

export const broken = (rule: string): AppError => new AppError('RULE_VIOLATED', undefined, { rule })

/** The person as they are now. Throws NOT_FOUND. */
export const loadExisting = async (t: Transaction, id: string): Promise<PersonDocument> => {
  const person = await loadPerson(t, id)
  if (!person || person.retiredOn) throw new AppError('NOT_FOUND')
  return person
}

/**
 * The account of `from`, a worker, becomes that of `to`, somebody of the roster: what they reported stays theirs, and the account
 * that `to` had before is nobody's. History and audit keep it, without either account.
 */
const moveAccount = async (t: Transaction, context: Context, from: PersonDocument, to: PersonDocument): Promise<PersonDocument> => {
  const formerIds = [...new Set([...(to.formerIds ?? []), from._id, ...(from.formerIds ?? [])])]
  const hasChosen = to.hasChosenUnion ? { unionId: to.unionId } : { unionId: from.unionId, hasChosenUnion: from.hasChosenUnion }
  const bound = { ...to, openid: from.openid, consent: from.consent, consents: [...(to.consents ?? []), ...(from.consents ?? [])], formerIds, ...hasChosen }
  await savePerson(t, bound)
  await savePerson(t, { ...from, openid: null, consent: null, retiredOn: dayOf(context.now) })
  return bound
}

/** Binds an account to somebody of the roster. Throws RULE_VIOLATED `alreadyBound`, `hasLeft`. */
export const bindTo = async (t: Transaction, context: Context, fromId: string, toId: string, { isAnotherAccount }: { isAnotherAccount: boolean }): Promise<PersonDocument> => {
  const [from, to] = [await loadExisting(t, fromId), await loadExisting(t, toId)]
  if (to.leftOn) throw broken('hasLeft')
  if (to.isVacant || holdsRole(from.roles) || (to.openid !== null && !isAnotherAccount)) throw broken('alreadyBound')
  if (isAnotherAccount && to.openid === null) throw broken('notYetBound')
  const bound = await moveAccount(t, context, from, to)
  await noteChange(t, context, to._id, isAnotherAccount ? 'account' : 'bound', isAnotherAccount ? '换了微信账号' : '绑定了微信账号')
  await noteAudit(t, context, { action: isAnotherAccount ? 'accountChanged' : 'bound', about: to.name, personId: to._id })
  return bound
}

/** One role more, a chair's with the union. */
export const addRole = async (t: Transaction, context: Context, personId: string, role: Role, unionId: string | null, name?: string): Promise<PersonDocument> => {
  const person = await loadExisting(t, personId)
  const unionIds = unionId === null ? person.unionIds : [...new Set([...person.unionIds, unionId])]
  const next = { ...person, name: person.name ?? name ?? null, roles: heldRoles([...person.roles, role]), unionIds, leftOn: null }
  await savePerson(t, next)
  await noteChange(t, context, personId, 'roles', '绑定了角色')
  await noteAudit(t, context, { action: 'bound', about: next.name, personId })
  return next
}
