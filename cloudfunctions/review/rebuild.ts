import { isDeepStrictEqual } from 'node:util'
import { countedOn } from '@/domain/review/activity'
import type { Instant } from '@/domain/calendar/day'
import { aboveOf } from '@/domain/liaison/union'
import type { Problem } from '@/domain/problem/problem'
import { evolve } from '@/domain/problem/problem.evolve'
import { activityIncrement, diff, districtScope, type Increment } from '@/domain/review/counting'
import { deleteFiles, readFile, writeFile } from '../lib/files'
import { randomId } from '../lib/ids'
import { inTransaction } from '../lib/transaction'
import { readByPrefix } from '../people/import/records.repository'
import { readAllUnions } from '../liaison/union.repository'
import { findLedger } from '../problem/problem.lists.repository'
import { findHistory } from '../problem/problem.repository'
import { type Check, type Difference, saveCheck } from './check.repository'
import { addToCounters, type CounterDocument, type Counts } from './counters.repository'
import { activities } from './stores'

type Sums = Record<string, number>

const linesAtOnce = 100
const linesACall = 1_500
const besides = 10
const shown = 100

/** Others keep counters of their own in the same collection. */
const isOfLedger = (scope: string): boolean => scope === districtScope || scope.startsWith('union:') || scope.startsWith('under:')

const keyOf = ({ scope, bucket, path }: Pick<Increment, 'scope' | 'bucket' | 'path'>): string => `${scope}|${bucket}|${path}`

const addAll = (sums: Sums, increments: readonly Increment[]): void => {
  for (const increment of increments) sums[keyOf(increment)] = (sums[keyOf(increment)] ?? 0) + increment.by
}

/** The line as its history tells it, from the first event on. */
const foldOf = async (id: string): Promise<Problem | null> =>
  (await findHistory(id)).reduce<Problem | null>((problem, { event }) => evolve(problem, event), null)

const readSums = async (file: string | null): Promise<Sums> =>
  file === null ? {} : (JSON.parse(Buffer.from(await readFile(file)).toString('utf8')) as Sums)

/** Adds up what the histories of the next lines come to, and notes the lines that are stored otherwise. */
const countOn = async (check: Check, now: Instant): Promise<Check> => {
  const sums = await readSums(check.sums)
  const wrongLines = [...check.wrongLines]
  const unions = new Map((await readAllUnions()).map(({ _id, parentId }) => [_id, parentId]))
  let { cursor, lines } = check
  const until = lines + linesACall
  do {
    const page = await findLedger({ kind: 'all' }, now, null, cursor ?? undefined, linesAtOnce)
    for (let i = 0; i < page.problems.length; i += besides) {
      const some = page.problems.slice(i, i + besides)
      const folded = await Promise.all(some.map(({ id }) => foldOf(id)))
      some.forEach((problem, at) => {
        const fold = folded[at]
        if (!fold || !isDeepStrictEqual(JSON.parse(JSON.stringify(fold)), JSON.parse(JSON.stringify(problem)))) wrongLines.push(problem.id)
        addAll(sums, diff(null, fold ?? problem, aboveOf(problem.unionId, unions)))
      })
    }
    lines += page.problems.length
    cursor = page.nextCursor
  } while (cursor !== null && lines < until)
  const file = await writeFile(`checks/${randomId()}.json`, Buffer.from(JSON.stringify(sums)))
  const next = { ...check, lines, cursor, isCounted: cursor === null, wrongLines: wrongLines.slice(0, shown), sums: file }
  await saveCheck(next)
  if (check.sums) await deleteFiles([check.sums])
  return next
}

const activitySums = async (sums: Sums): Promise<void> => {
  let cursor: string | undefined
  do {
    const page = await activities.page({}, 'on', 'desc', cursor, 100)
    for (const activity of page.rows) {
      const counted = countedOn(activity)
      if (counted) addAll(sums, [activityIncrement(counted.kind, counted.on, 1)])
    }
    cursor = page.nextCursor ?? undefined
  } while (cursor)
}

const walk = (sums: Sums, scope: string, bucket: string, counts: Counts, prefix = ''): void => {
  for (const [key, value] of Object.entries(counts)) {
    if (typeof value === 'number') addAll(sums, [{ scope, bucket, path: `${prefix}${key}`, by: value }])
    else walk(sums, scope, bucket, value, `${prefix}${key}.`)
  }
}

const differencesOf = (expected: Sums, counted: Sums): Difference[] =>
  [...new Set([...Object.keys(expected), ...Object.keys(counted)])].sort().flatMap((key) => {
    const [scope, bucket, path] = key.split('|') as [string, string, string]
    const pair = { counted: counted[key] ?? 0, expected: expected[key] ?? 0 }
    return pair.counted === pair.expected ? [] : [{ scope, bucket, path, ...pair }]
  })

const repair = async (differences: readonly Difference[]): Promise<void> => {
  const byDocument = new Map<string, Increment[]>()
  for (const { scope, bucket, path, counted, expected } of differences) {
    const key = `${scope}|${bucket}`
    byDocument.set(key, [...(byDocument.get(key) ?? []), { scope, bucket, path, by: expected - counted }])
  }
  for (const increments of byDocument.values()) await inTransaction((t) => addToCounters(t, increments, 'rebuild'))
}

/** The next step: so many lines more, or, when all are counted, the comparison. */
export const advanceCheck = async (check: Check, isRepairing: boolean, now: Instant): Promise<Check> => {
  if (check.isDone) return check
  if (!check.isCounted) return countOn(check, now)
  const expected = await readSums(check.sums)
  await activitySums(expected)
  const counted: Sums = {}
  for (const { scope, bucket, counts } of await readByPrefix<CounterDocument>('counters', '')) if (isOfLedger(scope)) walk(counted, scope, bucket, counts)
  const differences = differencesOf(expected, counted)
  const next = { ...check, differences: differences.slice(0, shown), isDone: true, isRepaired: isRepairing && differences.length > 0 }
  // Saved first: called again after a failure it must not mend twice.
  await saveCheck(next)
  if (isRepairing) await repair(differences)
  if (check.sums) await deleteFiles([check.sums])
  return next
}
