import type { Day } from '../calendar/day'
import type { Measure } from './problem'

/** A slot stands in white tortoise-shell brackets: 〔日期〕. What it is called says what belongs there. */
const slot = /〔([^〔〕]*)〕/g

/** The names of the slots nobody has filled in, in order; an empty one is 〔〕. A bracket left half open counts as one. */
export const unfilledSlots = (text: string): string[] => {
  const names = [...text.matchAll(slot)].map((match) => (match[1] ?? '').trim())
  return /[〔〕]/.test(text.replace(slot, '')) ? [...names, ''] : names
}

/** The text with what is known put into its slots; what is not known stays open. */
export const fillSlots = (text: string, known: Readonly<Record<string, string | null | undefined>>): string =>
  text.replace(slot, (whole, name: string) => known[name.trim()] ?? whole)

export type ReplyFault =
  /** Nothing was written. */
  | { kind: 'blank' }
  | { kind: 'slotsOpen'; slots: string[] }
  /** No measure of the line is done. */
  | { kind: 'noMeasureDone' }
  /** None of the done measures' dates is named; `doneOn` are those it could name. */
  | { kind: 'dateMissing'; doneOn: Day[] }

const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const spelt = (n: number): string => {
  if (n <= 10) return numerals[n] ?? ''
  return `${n < 20 ? '' : numerals[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : numerals[n % 10]}`
}

/** The ways people write a day: 6月15日, 六月十五号, 2026-06-15, 6.15, 6/15. */
const waysOf = (on: Day): RegExp => {
  const month = Number(on.slice(5, 7))
  const day = Number(on.slice(8, 10))
  const figures = `(?:^|[^0-9])0?${month}(?: ?月 ?|[-./])0?${day}(?![0-9])`
  return new RegExp(`${figures}|(?:^|[^十])${spelt(month)}月${spelt(day)}(?:日|号)`)
}

/**
 * What is wrong with a resolving reply: it must name a done measure by its date and leave no template slot unfilled. Empty
 * when nothing is.
 */
export const checkReply = (text: string, { measures }: { measures: readonly Pick<Measure, 'doneOn'>[] }): ReplyFault[] => {
  if (text.trim() === '') return [{ kind: 'blank' }]
  const plain = text.normalize('NFKC')
  const slots = unfilledSlots(text)
  const doneOn = [...new Set(measures.flatMap((measure) => (measure.doneOn === null ? [] : [measure.doneOn])))]
  const isNamed = doneOn.some((on) => waysOf(on).test(plain))
  return [
    ...(slots.length > 0 ? [{ kind: 'slotsOpen', slots } as const] : []),
    ...(doneOn.length === 0 ? [{ kind: 'noMeasureDone' } as const] : []),
    ...(doneOn.length > 0 && !isNamed ? [{ kind: 'dateMissing', doneOn } as const] : []),
  ]
}
