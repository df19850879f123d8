import { AppError } from '@/domain/errors'
import type { Context } from '../../lib/context'
import { maySeeAll } from '../../people/scope'

/** Null: the whole district. Else the unions whose lines the caller may see, less those hidden from them. */
export type Scope = readonly string[] | null

/** What the caller sees of the ledger, whatever the input asks: a chair the own unions' lines and those of the unions under them. */
export const ledgerScope = ({ person, coveredUnionIds }: Context): Scope => {
  if (maySeeAll(person!)) return null
  if (coveredUnionIds.length === 0) throw new AppError('FORBIDDEN')
  return coveredUnionIds
}

/** A chair's scope narrowed to the own unions, or to those under them. */
export const narrowed = (scope: Scope, { person }: Context, to: 'own' | 'covered' | undefined): Scope => {
  if (scope === null || to === undefined) return scope
  return scope.filter((id) => person!.unionIds.includes(id) === (to === 'own'))
}

/** What lies in both. */
export const within = (scope: Scope, asked: Scope): Scope => (scope === null || asked === null ? (scope ?? asked) : scope.filter((id) => asked.includes(id)))
