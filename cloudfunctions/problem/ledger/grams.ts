/** One width, one case, no blanks: what somebody types and what a report says are compared like this. */
export const plainText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')

const slices = (characters: readonly string[], length: number): string[] =>
  characters.slice(length - 1).map((_, i) => characters.slice(i, i + length).join(''))

/** Pairs and threes of a text's characters, each once: what a search by a part of it looks up. */
export const gramsOf = (text: string): string[] => {
  const characters = [...plainText(text)]
  return [...new Set([...slices(characters, 2), ...slices(characters, 3)])]
}

/** Characters that stand in nearly every report, so that a gram with one of them tells little. */
const common = /[的了是我们有在不没个人一这和也就都还给说来到工\d]/u

/** What was typed as its words, each at least two characters; a lone character joins nothing and is left out. */
export const termsOf = (words: string): string[] => words.split(/[\s，,、]+/u).map(plainText).filter((term) => [...term].length >= 2)

/** The one gram to read along: three characters of the longest word, the least common ones. */
export const leadGram = (terms: readonly string[]): string | null => {
  const longest = [...terms].sort((a, b) => [...b].length - [...a].length)[0]
  if (!longest) return null
  const characters = [...longest]
  const grams = slices(characters, Math.min(3, characters.length))
  const rarity = (gram: string): number => [...gram].filter((character) => !common.test(character)).length
  return [...grams].sort((a, b) => rarity(b) - rarity(a))[0]!
}
