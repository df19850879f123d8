const longest = 20
const clauseEnd = /[。！？!?；;，,、：:\n\r…]/u
const edges = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu
const combining = /^[\p{M}\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]$/u

/** Cuts between whole characters: no half surrogate pair, no sign torn from what it marks. */
const cut = (text: string, count: number): string => {
  const points = [...text]
  if (points.length <= count) return text
  let end = count
  while (end > 0 && (combining.test(points[end] ?? '') || points[end - 1] === '\u200d')) end -= 1
  return points.slice(0, end).join('')
}

/**
 * A title from the worker's own words: the first clause that says something, at most 20 characters, without punctuation at
 * its ends. The whole text when it holds no words at all.
 */
export const titleOf = (description: string): string => {
  const clauses = description.split(clauseEnd).map((clause) => clause.replace(/\s+/gu, ' ').replace(edges, ''))
  const first = clauses.find((clause) => [...clause].length >= 4) ?? clauses.find((clause) => clause !== '') ?? ''
  return cut(first === '' ? description.trim() : first, longest).replace(/[\s\p{P}]+$/gu, '')
}
