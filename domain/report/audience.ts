import type { Role } from '../people/role'
import { audiences, type Audience } from './report'

/** `everyone`: every member, workers too. */
export type Readers = Audience | 'everyone'

/** Which of the audiences a person belongs to, as one word: what an index looks up. */
export const readerToken = (roles: readonly Role[]): string => audiences.filter((role) => roles.includes(role)).join('+') || 'none'

const subsets: Audience[][] = audiences.reduce<Audience[][]>((found, role) => [...found, ...found.map((some) => [...some, role])], [[]])

/** The words of all who may read it. */
export const readableBy = (readers: readonly Readers[]): string[] =>
  subsets.filter((some) => readers.includes('everyone') || some.some((role) => readers.includes(role))).map((some) => some.join('+') || 'none')

export const isReader = (roles: readonly Role[], readers: readonly Readers[]): boolean => readableBy(readers).includes(readerToken(roles))
