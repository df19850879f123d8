import type { Instant } from '@/domain/calendar/day'
import { pageSize } from '@/types/fields'
import { find, lightQuery, type Page, tokensWithin } from './problem.lists.repository'

/** A page of one colour, and after the last of the red ones the yellow ones. */
const findColour = async (light: 'red' | 'yellow', now: Instant, after: string | undefined, size: number): Promise<Page> => {
  const { problems, nextCursor } = await find(lightQuery(light, tokensWithin({}, null), now), after, size)
  return { problems, nextCursor: nextCursor && `${light}:${nextCursor}` }
}

/** Every late line of the district: red ones first, the longest first, then the yellow ones that turn red first. */
export const findLate = async (now: Instant, cursor: string | undefined): Promise<Page> => {
  const isYellow = cursor?.startsWith('yellow:') ?? false
  const after = cursor?.slice(cursor.indexOf(':') + 1) || undefined
  if (isYellow) return findColour('yellow', now, after, pageSize)
  const red = await findColour('red', now, after, pageSize)
  const left = pageSize - red.problems.length
  if (red.nextCursor !== null || left === 0) return { ...red, nextCursor: red.nextCursor ?? 'yellow:' }
  const yellow = await findColour('yellow', now, undefined, left)
  return { problems: [...red.problems, ...yellow.problems], nextCursor: yellow.nextCursor }
}
