import { createHash } from 'node:crypto'

const digest = (...parts: string[]): string => createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20)

/**
 * The ids of what the annexes name come from the names, so that a second import finds the same documents and makes
 * no second ones.
 */
/** What the ids of the roster's people, vacant posts included, begin with. */
export const rosterPrefix = 'r_'
export const personIdOf = (name: string): string => `${rosterPrefix}${digest('person', name)}`
/** The nth vacant post of the same department and duty. */
export const vacancyIdOf = (department: string, duty: string, nth: number): string => `${rosterPrefix}${digest('vacancy', department, duty, String(nth))}`
export const unionIdOf = (name: string): string => `u_${digest('union', name)}`
export const liaisonIdOf = (personId: string, unionId: string): string => `l_${digest('liaison', personId, unionId)}`
export const goalIdOf = (name: string): string => `g_${digest('goal', name)}`
