import { dayOf } from '@/domain/calendar/day'
import type { Problem } from '@/domain/problem/problem'
import { maySee } from '@/domain/problem/problem.policy'
import { pageSize } from '@/types/fields'
import type { LedgerFilter } from '@/types/problem/ledger.contract'
import { type Context, actorOf } from '../../lib/context'
import type { Page } from '../problem.lists.repository'
import { leadGram, plainText, termsOf } from './grams'
import { findByFilter, findByIds, findByNumber, fits } from './ledger.repository'
import { findTexts } from './text.repository'
import type { Scope } from './scope'

/** A call reads so many texts before it answers with what it has. */
const mostTexts = 200
const firstYear = 2022

/** What of these the caller may see and the filter means: the index has narrowed, this decides. */
const shown = (context: Context, problems: readonly Problem[], filter: LedgerFilter, scope: Scope): Problem[] =>
  problems.filter(
    (problem) =>
      problem.ledger === 'general' &&
      maySee(actorOf(context), problem) &&
      (scope === null || (!problem.isHiddenFromUnion && problem.unionId !== null && scope.includes(problem.unionId))) &&
      fits(problem, filter, context.now),
  )

/** `GX-2026-17`, `gx2026-0001`, or the last digits alone: the numbers meant; null when these are words. */
export const numbersMeant = (words: string, year: number): string[] | { prefix: string } | null => {
  const text = plainText(words).toUpperCase()
  const [, series, of, count] = /^([A-Z]{2})-?(\d{4})(?:-(\d{0,5}))?$/.exec(text) ?? []
  if (series) return count && count.length < 5 && !count.startsWith('0') ? [`${series}-${of}-${count.padStart(5, '0')}`] : { prefix: `${series}-${of}-${count ?? ''}` }
  if (!/^\d{1,5}$/.test(text)) return null
  const years = Array.from({ length: year - firstYear + 1 }, (_, i) => firstYear + i)
  return years.flatMap((of) => ['GX', 'TZ'].map((prefix) => `${prefix}-${of}-${text.padStart(5, '0')}`))
}

/** The ledger narrowed by a filter, with or without words. */
export const searchLedger = async (context: Context, filter: LedgerFilter, scope: Scope, cursor: string | undefined, size: number = pageSize): Promise<Page> => {
  if (filter.words === undefined) return findByFilter(filter, scope, context.now, cursor, size)
  const numbers = cursor === undefined ? numbersMeant(filter.words, Number(dayOf(context.now).slice(0, 4))) : null
  if (numbers) {
    const found = shown(context, await findByNumber(numbers, size), filter, scope)
    if (found.length > 0 || 'prefix' in numbers) return { problems: found, nextCursor: null }
  }
  return searchTexts(context, filter, scope, cursor, size)
}

/** Along the texts that hold the rarest piece of what was typed, newest first, until the page is full or enough were read. */
const searchTexts = async (context: Context, filter: LedgerFilter, scope: Scope, cursor: string | undefined, size: number): Promise<Page> => {
  const terms = termsOf(filter.words!)
  const gram = leadGram(terms)
  if (gram === null) return { problems: [], nextCursor: null }
  const { unionId } = filter
  const found: Problem[] = []
  let after = cursor
  for (let read = 0; read < mostTexts; ) {
    const texts = await findTexts(gram, scope, filter, after, size + 1)
    read += texts.length
    // A text names no union where the own one shall not see the line.
    const candidates = texts.filter(({ text, union }) => terms.every((term) => text.includes(term)) && (unionId === undefined || union === null || union === unionId))
    const problems = shown(context, await findByIds(candidates.map(({ _id }) => _id)), filter, scope)
    found.push(...problems)
    if (found.length > size) return cut(found, size)
    if (texts.length <= size) return { problems: found, nextCursor: null }
    after = texts.at(-1)!.submitted
  }
  return { problems: found, nextCursor: after ?? null }
}

const cut = (problems: readonly Problem[], size: number): Page => {
  const last = problems[size - 1]!
  return { problems: problems.slice(0, size), nextCursor: `${last.submittedAt}_${last.id}` }
}

