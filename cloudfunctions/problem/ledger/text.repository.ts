import { addDays, startOfDay } from '@/domain/calendar/day'
import { signature } from '@/domain/problem/likeness'
import type { Problem } from '@/domain/problem/problem'
import type { Category } from '@/domain/problem/vocabulary'
import type { LedgerFilter } from '@/types/problem/ledger.contract'
import { _, db } from '../../lib/cloud'
import type { Transaction } from '../../lib/transaction'
import { gramsOf, plainText } from './grams'
import type { Scope } from './scope'

/**
 * What a line says, apart from the line: it changes seldom, and a command on the line then writes none of it. Complaints
 * about conduct have none, so that no search finds them.
 */
export interface TextDocument {
  _id: string
  /** A line for each thing said, the report itself first. */
  text: string
  grams: string[]
  /** By what the report tells, for those like it. */
  signature: string[]
  category: Category
  /** Null when the own union shall not see it, or there is none. */
  union: string | null
  /** The line's instant of submission with its id. */
  submitted: string
}

const textOf = ({ number, description, place, unionName, supplies }: Problem): string =>
  [description, number, place, unionName, ...supplies.map(({ text }) => text)].flatMap((said) => (said ? [plainText(said)] : [])).join('\n')

const unionOf = ({ isHiddenFromUnion, unionId }: Problem): string | null => (isHiddenFromUnion ? null : unionId)

export const textDocument = (problem: Problem): TextDocument => {
  const text = textOf(problem)
  return {
    _id: problem.id, text, grams: [...new Set(text.split('\n').flatMap(gramsOf))], signature: signature(problem.description), category: problem.category,
    union: unionOf(problem), submitted: `${problem.submittedAt}_${problem.id}`,
  }
}

/** Keeps the text in step with its line, in the transaction that changes it. */
export const saveText = async (t: Transaction, before: Problem | null, problem: Problem): Promise<void> => {
  if (problem.ledger === 'conduct') return
  const isKept = before && textOf(before) === textOf(problem) && unionOf(before) === unionOf(problem) && before.category === problem.category
  if (isKept) return
  await t.set('texts', textDocument(problem))
}

/** What of a filter the texts know themselves: the index narrows by it, so that nothing else is read. */
type TextFilter = Pick<LedgerFilter, 'category' | 'from' | 'to'>

/** The texts that hold a gram, newest first, after a cursor. */
export const findTexts = async (gram: string, scope: Scope, { category, from, to }: TextFilter, cursor: string | undefined, limit: number): Promise<TextDocument[]> => {
  const before = [cursor, to && startOfDay(addDays(to, 1))].filter((one) => one !== undefined).sort()[0]
  const equal = { grams: gram, ...(category ? { category } : {}), ...(scope ? { union: _.in([...scope]) } : {}) }
  const { data } = await db
    .collection('texts')
    .where(_.and(...([equal, ...(before ? [{ submitted: _.lt(before) }] : []), ...(from ? [{ submitted: _.gte(startOfDay(from)) }] : [])] as [object])))
    .orderBy('submitted', 'desc')
    .field({ text: true, submitted: true, union: true })
    .limit(limit)
    .get()
  return data as TextDocument[]
}

/** What a report says, as `similarTo` compares it. */
export interface Told { id: string; text: string; category: Category; signature: readonly string[] }

const told = ({ _id, text, category, signature }: TextDocument): Told => ({ id: _id, text: text.split('\n')[0]!, category, signature })

/** What these lines tell; of a complaint about conduct nothing. */
export const findTold = async (ids: readonly string[]): Promise<Told[]> => {
  const { data } = await db.collection('texts').where({ _id: _.in([...ids]) }).field({ grams: false }).limit(ids.length).get()
  return (data as TextDocument[]).map(told)
}

/** The newest texts that tell of one of these. */
export const findToldLike = async (tokens: readonly string[], limit: number): Promise<Told[]> => {
  if (tokens.length === 0) return []
  const { data } = await db
    .collection('texts')
    .where({ signature: _.in([...tokens]) })
    .orderBy('submitted', 'desc')
    .field({ grams: false })
    .limit(limit)
    .get()
  return (data as TextDocument[]).map(told)
}
