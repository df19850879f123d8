import { roles as allRoles, type Role } from './role'

/**
 * What the office may hand out by itself. The roles that see more than the office does, or keep watch over it, are the
 * administrator's to give: nobody opens a door to themself.
 */
const ofOffice: ReadonlySet<Role> = new Set<Role>(['worker', 'chair', 'cadre', 'contact', 'publicity', 'support'])

export const mayGrant = (granter: readonly Role[], role: Role): boolean =>
  granter.includes('admin') || (granter.includes('office') && ofOffice.has(role))

/** Whoever leaves loses every role at once: the office registers it of anybody but those who keep watch over it. */
const watching: ReadonlySet<Role> = new Set<Role>(['supervision', 'admin'])

export const mayRegisterLeaving = (granter: readonly Role[], held: readonly Role[]): boolean =>
  granter.includes('admin') || (granter.includes('office') && !held.some((role) => watching.has(role)))

/** Given or taken; everybody stays a worker. */
export const changedRoles = (before: readonly Role[], after: readonly Role[]): Role[] =>
  allRoles.filter((role) => role !== 'worker' && before.includes(role) !== after.includes(role))

/** In their one order, that of a worker always among them. */
export const heldRoles = (wanted: readonly Role[]): Role[] => allRoles.filter((role) => role === 'worker' || wanted.includes(role))

/** Whether somebody is more than a worker. */
export const holdsRole = (held: readonly Role[]): boolean => held.some((role) => role !== 'worker')
