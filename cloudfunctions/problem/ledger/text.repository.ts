import type { Problem } from '@/domain/problem/problem'
import { _, db } from '../../lib/cloud'
import type { Transaction } from '../../lib/transaction'
import type { Scope } from '../problem.lists.repository'
import { gramsOf, plainText } from './grams'

/**
 * What a line says, apart from the line: it changes seldom, and a command on the line then writes none of it. Complaints
 * about conduct have none, so that no search finds them.
 */
export interface TextDocument {
  _id: string
  text: string
  grams: string[]
  signature: string[]
  /** Null when the own union shall not see it, or there is none. */
  union: string | null
  /** The line's instant of submission with its id. */
  submitted: string
}

const wordsOf = ({ number, description, place, unionName, supplies }: Problem): string =>
  [number, description, place, unionName, ...supplies.map(({ text }) => text)].filter(Boolean).join('\n')

const unionOf = ({ isHiddenFromUnion, unionId }: Problem): string | null => (isHiddenFromUnion ? null : unionId)

export const textDocument = (problem: Problem): TextDocument => {
  const words = wordsOf(problem)
  return {
    _id: problem.id, text: words.split('\n').map(plainText).join('\n'), grams: words.split('\n').flatMap(gramsOf).filter(isFirst),
    signature: [], union: unionOf(problem), submitted: `${problem.submittedAt}_${problem.id}`,
  }
}

const isFirst = (gram: string, at: number, all: readonly string[]): boolean => all.indexOf(gram) === at

/** Keeps the text in step with its line, in the transaction that changes it. */
export const saveText = async (t: Transaction, before: Problem | null, problem: Problem): Promise<void> => {
  if (problem.ledger === 'conduct') return
  if (before && wordsOf(before) === wordsOf(problem) && unionOf(before) === unionOf(problem)) return
  await t.set('texts', textDocument(problem))
}

/** The texts that hold a gram, newest first, after a cursor. */
export const findTexts = async (gram: string, scope: Scope, cursor: string | undefined, limit: number): Promise<TextDocument[]> => {
  const { data } = await db
    .collection('texts')
    .where(_.and(...([{ grams: gram, ...(scope ? { union: _.in([...scope]) } : {}) }, ...(cursor ? [{ submitted: _.lt(cursor) }] : [])] as [object])))
    .orderBy('submitted', 'desc')
    .field({ text: true, submitted: true })
    .limit(limit)
    .get()
  return data as TextDocument[]
}
