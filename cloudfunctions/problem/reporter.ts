import type { Context } from '../lib/context'
import type { Transaction } from '../lib/transaction'
import { loadPerson, savePerson } from '../people/person.repository'
import type { SubmitInput } from './submission'

/**
 * Nothing is asked twice: the union and the name that a report gave are known at the next one. A fully
 * anonymous report leaves no trace on the person, and one on behalf of another tells nothing of them.
 */
export const rememberReporter = async (t: Transaction, { person }: Context, input: SubmitInput): Promise<void> => {
  if (!person || input.anonymity === 'anonymous' || input.onBehalfOf !== undefined) return
  const name = person.name ?? input.name ?? null
  if (person.hasChosenUnion && person.unionId === input.unionId && person.name === name) return
  const current = await loadPerson(t, person._id)
  if (current) await savePerson(t, { ...current, name: current.name ?? name, unionId: input.unionId, hasChosenUnion: true })
}
