import type { Day } from '@/domain/calendar/day'
import { categoryWords, type Category, type LightColor, lightWords, type Source, sourceWords, type State, stateWords } from '@/domain/problem/vocabulary'
import { countCharacters } from '@/domain/text'
import { shortDay } from '@/src/lib/format'
import type { HandlerView } from '@/types/problem.views'
import type { LedgerFilter } from '@/types/problem/ledger.contract'

/** What the ledger is narrowed by, as a person chose it: with the names that the server's filter does without. */
export interface LedgerChoice {
  state?: State
  category?: Category
  /** A null id: 还没有工会. */
  union?: { id: string | null; name: string }
  owner?: HandlerView
  light?: LightColor
  source?: Source
  from?: Day
  to?: Day
  words: string
}

export const everything: LedgerChoice = { words: '' }

/** One part of a choice, to be taken off by itself. */
export type LedgerPart = 'light' | 'state' | 'category' | 'source' | 'period' | 'union' | 'owner'

const isSearch = (words: string): boolean => /\d/.test(words) || countCharacters(words) >= 2

const ownerOf = (owner: HandlerView): LedgerFilter['owner'] => {
  if (owner.kind === 'person') return { kind: 'person', personId: owner.personId }
  return owner.kind === 'union' ? { kind: 'union', unionId: owner.unionId } : { kind: 'outside', name: owner.name }
}

/** What is asked of the server; one letter alone is no search yet. */
export const filterOf = ({ state, category, union, owner, light, source, from, to, words }: LedgerChoice): LedgerFilter => ({
  ...(state && { state }),
  ...(category && { category }),
  ...(union && { unionId: union.id }),
  ...(owner && { owner: ownerOf(owner) }),
  ...(light && { light }),
  ...(source && { source }),
  ...(from && { from }),
  ...(to && { to }),
  ...(isSearch(words.trim()) && { words: words.trim() }),
})

/** 6月1日到6月30日反映; 6月1日起反映. */
export const periodWords = ({ from, to }: Pick<LedgerChoice, 'from' | 'to'>, today: Day): string => {
  if (from && to) return from === to ? `${shortDay(from, today)}反映` : `${shortDay(from, today)}到 ${shortDay(to, today)}反映`
  return from ? `${shortDay(from, today)}起反映` : to ? `${shortDay(to, today)}以前反映` : ''
}

/** Every part that narrows it now, in the words of its chip. */
export const partsOf = (choice: LedgerChoice, today: Day): { part: LedgerPart; text: string }[] => {
  const { light, state, category, source, union, owner } = choice
  const parts: [LedgerPart, string | undefined][] = [
    ['light', light && lightWords[light]],
    ['state', state && stateWords[state]],
    ['category', category && categoryWords[category]],
    ['owner', owner && `${owner.name}主办`],
    ['union', union?.name],
    ['source', source && sourceWords[source]],
    ['period', periodWords(choice, today)],
  ]
  return parts.flatMap(([part, text]) => (text ? [{ part, text }] : []))
}

export const without = (choice: LedgerChoice, part: LedgerPart): LedgerChoice => {
  const { from: _from, to: _to, ...undated } = choice
  if (part === 'period') return undated
  const { [part]: _gone, ...rest } = choice
  return rest
}

/** Periods that are often asked for, up to today. */
export const usualPeriods = (today: Day): { text: string; from: Day; to: Day }[] => {
  const year = Number(today.slice(0, 4))
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  const month = (index: number): Day => `${year}-${String(index + 1).padStart(2, '0')}-01`
  return [
    { text: '本月', from: `${today.slice(0, 7)}-01`, to: today },
    { text: '本季度', from: month(quarter * 3), to: today },
    { text: '今年', from: month(0), to: today },
    { text: '去年', from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  ]
}

