const longest = 20
const clauseEnd = /[。！？!?；;，,、：:\n\r…]/
const punctuation = '[\\s!-/:-@\\[-`{-~、。，；：？！…—～·“”‘’《》〈〉「」『』【】（）]'
const edges = new RegExp(`^${punctuation}+|${punctuation}+$`, 'g')
const end = new RegExp(`${punctuation}+$`)
/** What belongs to the character before it: accents, joiners, presentation, skin tones. */
const isAttached = (character: string): boolean => /^(?:[\u0300-\u036f]|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}])$/u.test(character)

/** Cuts between whole characters: no half surrogate pair, no sign torn from what it marks. */
const cut = (text: string, count: number): string => {
  const characters = [...text]
  if (characters.length <= count) return text
  let kept = count
  while (kept > 0 && (isAttached(characters[kept] ?? '') || characters[kept - 1] === '\u200d')) kept -= 1
  return characters.slice(0, kept).join('')
}

/**
 * A title from the worker's own words: the first clause that says something, at most 20 characters, without punctuation at
 * its ends. The text itself when it holds no words at all.
 */
export const titleOf = (description: string): string => {
  const clauses = description.split(clauseEnd).map((clause) => clause.replace(/\s+/g, ' ').replace(edges, ''))
  const first = clauses.find((clause) => [...clause].length >= 4) ?? clauses.find((clause) => clause !== '')
  return first === undefined ? cut(description.trim(), longest) : cut(first, longest).replace(end, '')
}
