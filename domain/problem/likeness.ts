import { notions } from './lexicon'
import type { Category } from './vocabulary'

/** Half-width, lower case; punctuation, digits and numerals part what stands around them. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Words that stand in every report and tell nothing of it: they part, too. */
const empty =
  /我们|他们|你们|大家|自己|单位|公司|厂里|厂子|领导|老板|一直|已经|现在|到现在|没有|从来|希望|能不能|怎么|什么|可以|但是|因为|还是|就是|不是|这个|那个|每个月|每个|每天|每次|个月|一个|好几|问了|知道|时候|说是|的|了|是|在|我|都|也|就|还|给|不|没|要|说|跟|和|与|把|被|让|到|去|来|很|太|吗|呢|吧|啊/g
const parting = /[^\p{Script=Han}a-z]+|[零〇一二三四五六七八九十百千万两几半]+/u

/** Every pair of neighbouring characters of what is left, each as often as it stands there. */
export const bigramsOf = (text: string): string[] =>
  plain(text).replace(empty, ' ').split(parting).flatMap((part) => {
    const characters = [...part]
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  })

interface Word { key: string; weight: 1 | 2 | 3; length: number; pattern: RegExp }

/** `…` bears up to four characters of the same sentence. */
const patternOf = (word: string): RegExp => new RegExp(word.toLowerCase().replace('…', '[\\p{Script=Han}a-z\\d]{0,4}?'), 'gu')

/** The longest words first, so that 夜班补贴 is not read as 夜班. */
const words: readonly Word[] = notions
  .flatMap(([weight, group]) => {
    const all = group.split(' ')
    return all.map((word) => ({ key: `#${all[0]}`, weight, length: word.replace('…', '').length, pattern: patternOf(word) }))
  })
  .sort((a, b) => b.length - a.length)

/** The notions of the lexicon that a text holds, each with how much it tells; what is read once is not read again. */
const notionsOf = (text: string): Map<string, 1 | 2 | 3> => {
  let left = plain(text).replace(/\s+/g, '')
  const held = new Map<string, 1 | 2 | 3>()
  for (const { key, weight, pattern } of words) {
    const after = left.replace(pattern, ' ')
    if (after === left) continue
    held.set(key, weight)
    left = after
  }
  return held
}

/** What a text tells, each with its weight: notions of the lexicon, and bigrams for what the lexicon does not know. */
export type Telling = ReadonlyMap<string, number>

const notionWeight = [0, 0.8, 2, 4.5] as const
const bigramWeight = 0.5
const characterWeight = 0.25

/** Reads a text once, to be compared often. */
export const tellingOf = (text: string): Telling => {
  const telling = new Map<string, number>()
  const grams = bigramsOf(text)
  for (const gram of grams) telling.set(gram, bigramWeight)
  for (const character of grams.join('')) telling.set(character, characterWeight)
  for (const [key, weight] of notionsOf(text)) telling.set(key, notionWeight[weight])
  return telling
}

const sum = (telling: Telling): number => [...telling.values()].reduce((total, weight) => total + weight, 0)

/** How alike two readings are, 0 to 1: Dice over what both tell, weighted by how much it tells. */
export const compare = (a: Telling, b: Telling): number => {
  const all = sum(a) + sum(b)
  if (all === 0) return 0
  let common = 0
  a.forEach((weight, key) => { common += Math.min(weight, b.get(key) ?? 0) })
  return (2 * common) / all
}

/** How alike two reports are, 0 to 1. */
export const likeness = (a: string, b: string): number => compare(tellingOf(a), tellingOf(b))

/** From here on two reports are offered as the same matter: tells most of what is the same, and offers little that is not. */
export const alikeFrom = 0.2
/** What the same kind adds. */
const sameCategory = 0.02

export interface Candidate { id: string; text: string; category: Category }
export interface Alike<C> { candidate: C; likeness: number }

/** The candidates that tell of the same matter, the most alike first. */
export const similarTo = <C extends Candidate>(
  { text, category }: { text: string; category?: Category | null }, candidates: readonly C[],
  { atLeast = alikeFrom, limit = 5 }: { atLeast?: number; limit?: number } = {},
): Alike<C>[] => {
  const telling = tellingOf(text)
  return candidates
    .map((candidate) => ({
      candidate, likeness: Math.min(1, compare(telling, tellingOf(candidate.text)) + (candidate.category === category ? sameCategory : 0)),
    }))
    .filter((alike) => alike.likeness >= atLeast)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
}

/**
 * The keys to look candidates up by in an index: the notions that name a matter, then its subjects, then bigrams. Two texts
 * that are alike share at least one, but for a few; `most` bounds what is stored and looked up.
 */
export const signature = (text: string, most = 12): string[] =>
  [...tellingOf(text)]
    .filter(([key, weight]) => weight >= bigramWeight && !(key.startsWith('#') && weight === notionWeight[1]))
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([key]) => key)
