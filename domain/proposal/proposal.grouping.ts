import { alikeFrom, compare, signature, tellingOf } from '../problem/likeness'
import type { Problem } from '../problem/problem'
import type { Category } from '../problem/vocabulary'

/** Complaints about conduct are in nothing but supervision's own; what was taken back is nobody's to quote. */
export const mayBeDrawn = ({ ledger, state }: Pick<Problem, 'ledger' | 'state'>): boolean => ledger === 'general' && state !== 'withdrawn'

export interface Line { id: string; text: string; category: Category; unionId: string | null; submittedAt: string }

/** Lines that tell of the same matter; the one most like all others first. */
export interface Group { ids: string[]; category: Category; unionCount: number; monthCount: number }

/** From here on something recurs. */
export const recursFrom = 3
const tokensCompared = 6

/** Pairs worth comparing: those that share a token by which a text tells its matter. */
const sharing = (lines: readonly Line[]): Map<number, Set<number>> => {
  const byToken = new Map<string, number[]>()
  lines.forEach(({ text }, at) => signature(text, tokensCompared).forEach((token) => byToken.set(token, [...(byToken.get(token) ?? []), at])))
  const pairs = new Map<number, Set<number>>()
  for (const sharers of byToken.values()) {
    for (const at of sharers) sharers.forEach((other) => other > at && pairs.set(at, (pairs.get(at) ?? new Set()).add(other)))
  }
  return pairs
}

const describe = (lines: readonly Line[], ids: string[]): Group => {
  const members = ids.map((id) => lines.find((line) => line.id === id)!)
  return {
    ids,
    category: members[0]!.category,
    unionCount: new Set(members.map(({ unionId }) => unionId)).size,
    monthCount: new Set(members.map(({ submittedAt }) => submittedAt.slice(0, 7))).size,
  }
}

/**
 * What recurs among these lines, the most frequent first: the line with most like it gathers them, then the next among the rest, so
 * that two matters are not joined by a line that tells of both. A suggestion: people decide what belongs together.
 */
export const recurring = (lines: readonly Line[]): Group[] => {
  const tellings = lines.map(({ text }) => tellingOf(text))
  const like = lines.map(() => new Map<number, number>())
  for (const [at, others] of sharing(lines)) {
    for (const other of others) {
      const likeness = lines[at]!.category === lines[other]!.category ? compare(tellings[at]!, tellings[other]!) : 0
      if (likeness < alikeFrom) continue
      like[at]!.set(other, likeness)
      like[other]!.set(at, likeness)
    }
  }
  const left = new Set(lines.keys())
  const groups: Group[] = []
  for (;;) {
    const around = (at: number): number[] => [...like[at]!.keys()].filter((other) => left.has(other))
    const centre = [...left].reduce<number | null>((best, at) => (best === null || around(at).length > around(best).length ? at : best), null)
    if (centre === null || around(centre).length + 1 < recursFrom) return groups
    const members = [centre, ...around(centre).sort((a, b) => like[centre]!.get(b)! - like[centre]!.get(a)!)]
    members.forEach((at) => left.delete(at))
    groups.push(describe(lines, members.map((at) => lines[at]!.id)))
  }
}
