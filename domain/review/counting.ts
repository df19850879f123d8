import { dayOf, dueDayOf, type Day, type Instant } from '../calendar/day'
import type { Problem } from '../problem/problem'
import { isCounted, leftOutsOf, rateFacts } from './facts'

/**
 * The figures are sums of what each line contributes, kept up in the transaction of every change, so that reading them
 * costs the same however many lines there are.
 *
 * Bucket `live`: `state.<state>`, and of the lines whose clock runs `running`, `blue.<minute>`, `late.<minute>`, `red.<minute>`:
 * how many change to that light (or worse) at that minute, so that the lights of any moment are sums over the minutes up
 * to it. The same below `triage` for those still to be accepted.
 * Bucket `m:<YYYY-MM>`: `submitted.<day>`, `response.<due minute>.n|met`, `solve.<due minute>.n|met`, `verdict.<day>.<answer>`,
 * `rating.<day>.<rating>`, `left.<why>.<day>`, `kind.<category>` by the month of submission, `closed.<day>`, `activity.<kind>.<day>`. Days and months are Shanghai's.
 */
export interface Increment {
  /** `district`, `union:<id>`, or `under:<id>`: what the unions under a federation (小三级) come to, its own left out. */
  scope: string
  bucket: string
  /** Dotted. */
  path: string
  by: number
}

export const districtScope = 'district'
export const unionScope = (unionId: string): string => `union:${unionId}`
export const underScope = (unionId: string): string => `under:${unionId}`
export const liveBucket = 'live'
export const monthBucket = (month: string): string => `m:${month}`

/** `2026-06-16T16:00`: every instant a light or a date changes at is a whole minute. */
export const minuteOf = (at: Instant): string => at.slice(0, 16)

interface Contribution { bucket: string; path: string }

const onDay = (on: Day, path: (on: Day) => string): Contribution => ({ bucket: monthBucket(on.slice(0, 7)), path: path(on) })

const lightsOf = ({ light, state }: Problem): Contribution[] => {
  if (!light) return []
  const paths = ['running', `blue.${minuteOf(light.blueFrom)}`, `late.${minuteOf(light.lateFrom)}`, `red.${minuteOf(light.redFrom)}`]
  const triage = state === 'submitted' ? paths.map((path) => `triage.${path}`) : []
  return [...paths, ...triage].map((path) => ({ bucket: liveBucket, path }))
}

const dueIn = (kind: 'response' | 'solve', due: { dueAt: Instant; isMet: boolean } | null): Contribution[] => {
  if (!due) return []
  const at = (leaf: string): Contribution => onDay(dueDayOf(due.dueAt), () => `${kind}.${minuteOf(due.dueAt)}.${leaf}`)
  return due.isMet ? [at('n'), at('met')] : [at('n')]
}

/** Everything one line adds; nothing for a complaint about conduct. Each counts one. */
export const contributions = (problem: Problem): Contribution[] => {
  if (problem.ledger === 'conduct') return []
  const { response, solve, verdict, rating } = rateFacts(problem)
  return [
    { bucket: liveBucket, path: `state.${problem.state}` },
    ...lightsOf(problem),
    ...(isCounted(problem) ? [onDay(dayOf(problem.submittedAt), (on) => `submitted.${on}`), onDay(dayOf(problem.submittedAt), () => `kind.${problem.category}`)] : []),
    ...(isCounted(problem) && problem.state === 'closed' ? [onDay(dayOf(problem.stateSince), (on) => `closed.${on}`)] : []),
    ...dueIn('response', response),
    ...dueIn('solve', solve),
    ...(verdict ? [onDay(dayOf(verdict.at), (on) => `verdict.${on}.${verdict.answer}`)] : []),
    ...(rating ? [onDay(dayOf(rating.at), (on) => `rating.${on}.${rating.satisfaction}`)] : []),
    ...leftOutsOf(problem).map((why) => onDay(dayOf(problem.stateSince), (on) => `left.${why}.${on}`)),
  ]
}

const keyOf = ({ bucket, path }: Contribution): string => `${bucket}|${path}`

/** A line hidden from its own union is not in the union's figures either: a count would tell of it. */
const scopesOf = ({ unionId, isHiddenFromUnion }: Problem, above: readonly string[]): string[] =>
  unionId && !isHiddenFromUnion ? [districtScope, unionScope(unionId), ...above.map(underScope)] : [districtScope]

/** What a change adds to and takes from the counters, for the district, for the line's union and for those `above` it. */
export const diff = (before: Problem | null, after: Problem, above: readonly string[] = []): Increment[] => {
  const changes = new Map<string, Contribution & { by: number }>()
  const count = (contribution: Contribution, by: number): void => {
    const key = keyOf(contribution)
    const sum = (changes.get(key)?.by ?? 0) + by
    if (sum === 0) changes.delete(key)
    else changes.set(key, { ...contribution, by: sum })
  }
  if (before) for (const contribution of contributions(before)) count(contribution, -1)
  for (const contribution of contributions(after)) count(contribution, 1)
  return scopesOf(after, above).flatMap((scope) => [...changes.values()].map((change) => ({ scope, ...change })))
}

/** What an activity adds to the district's counters: kinds of it that are held, by day. */
export const activityIncrement = (kind: string, heldOn: Day, by: 1 | -1): Increment => ({
  scope: districtScope, bucket: monthBucket(heldOn.slice(0, 7)), path: `activity.${kind}.${heldOn}`, by,
})
