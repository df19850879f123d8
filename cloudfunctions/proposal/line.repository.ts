import { dayOf } from '@/domain/calendar/day'
import { maskNumbers } from '@/domain/people/masking'
import type { Problem } from '@/domain/problem/problem'
import { mayBeDrawn } from '@/domain/proposal/proposal.grouping'
import type { LedgerFilter } from '@/types/problem/ledger.contract'
import type { DrawnLine } from '@/types/proposal.contract'
import { pageSize } from '@/types/fields'
import type { Context } from '../lib/context'
import { findByFilter } from '../problem/ledger/ledger.repository'
import { leadGram, termsOf } from '../problem/ledger/grams'
import { findTexts } from '../problem/ledger/text.repository'
import { fits } from '../problem/ledger/ledger.repository'
import { findProblems } from '../problem/problem.repository'

const batch = 50

/** In the order asked for. */
export const findDrawn = async (ids: readonly string[]): Promise<Problem[]> => {
  const found: Problem[] = []
  for (let i = 0; i < ids.length; i += batch) found.push(...(await findProblems(ids.slice(i, i + batch))))
  return found.filter(mayBeDrawn)
}

/** What a line says, masked; never who reported it. */
export const drawnLine = ({ id, number, title, description, category, unionName, submittedAt, state, wasRed }: Problem): DrawnLine => ({
  id, number, title: maskNumbers(title), description: maskNumbers(description), category, unionName: unionName || null, submittedOn: dayOf(submittedAt), state, wasRed,
})

export interface Sought extends Pick<LedgerFilter, 'category' | 'unionId' | 'words'> { from: string; to: string }

interface LinePage { lines: Problem[]; nextCursor: string | null }

/** Along the texts that hold the rarest piece of what was typed. */
const searched = async (sought: Sought, now: Context['now'], cursor: string | undefined): Promise<LinePage> => {
  const terms = termsOf(sought.words!)
  const gram = leadGram(terms)
  if (gram === null) return { lines: [], nextCursor: null }
  const texts = await findTexts(gram, null, sought, cursor, pageSize + 1)
  const shown = texts.slice(0, pageSize).filter(({ text }) => terms.every((term) => text.includes(term)))
  const problems = await findProblems(shown.map(({ _id }) => _id))
  return { lines: problems.filter((problem) => fits(problem, sought, now)), nextCursor: texts.length > pageSize ? texts[pageSize - 1]!.submitted : null }
}

/** Lines of a period that could be drawn in, newest first; a page of a search may hold fewer, or none, and go on. */
export const findLines = async ({ now }: Context, sought: Sought, cursor: string | undefined, size = pageSize): Promise<LinePage> => {
  const { lines, nextCursor } = sought.words === undefined ? await filtered(sought, now, cursor, size) : await searched(sought, now, cursor)
  return { lines: lines.filter(mayBeDrawn), nextCursor }
}

const filtered = async (sought: Sought, now: Context['now'], cursor: string | undefined, size: number): Promise<LinePage> => {
  const { problems, nextCursor } = await findByFilter(sought, null, now, cursor, size)
  return { lines: problems, nextCursor }
}
