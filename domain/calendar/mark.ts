import type { Calendar } from './workdays'

/** FNV-1a, 32 bits, of a string's code units. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash
}

/** A short mark of a calendar: two calendars with the same mark count the same. Kept beside what was counted by it. */
export const calendarMark = ({ knownThrough, holidays, makeupWorkdays }: Calendar): string => {
  const days = [...Object.keys(holidays).sort(), '+', ...Object.keys(makeupWorkdays).sort()].join()
  return `${knownThrough}-${hashOf(days).toString(36)}`
}
