import { districtScope, type Increment, underScope, unionScope } from '@/domain/review/counting'
import { createHash } from 'node:crypto'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

/**
 * The counters of a scope and a bucket are spread over shards, because in production a second writer of
 * one document fails at once; a reader adds the shards up. Unions have few writers and one shard.
 */
const districtShards = 4

const shardOf = (scope: string, problemId: string): number =>
  scope === districtScope ? createHash('sha256').update(problemId).digest().readUInt32BE(0) % districtShards : 0

export interface CounterDocument {
  _id: string
  scope: string
  bucket: string
  counts: Counts
}

export type Counts = { [key: string]: number | Counts }

/** Applies increments in the caller's transaction, one document for each scope and bucket touched. */
export const addToCounters = async (t: Transaction, increments: readonly Increment[], problemId: string): Promise<void> => {
  for (const [key, group] of groupByDocument(increments, problemId)) {
    const { scope, bucket } = group[0]!
    const patch = Object.fromEntries(group.map(({ path, by }) => [`counts.${path}`, _.inc(by)]))
    if (!(await t.update('counters', key, patch))) {
      await t.set('counters', { _id: key, scope, bucket, counts: nested(group) } as CounterDocument)
    }
  }
}

const groupByDocument = (increments: readonly Increment[], problemId: string): Map<string, Increment[]> => {
  const groups = new Map<string, Increment[]>()
  for (const increment of increments) {
    const key = `${increment.scope}:${increment.bucket}:${shardOf(increment.scope, problemId)}`
    groups.set(key, [...(groups.get(key) ?? []), increment])
  }
  return groups
}

const nested = (increments: readonly Increment[]): Counts => {
  const counts: Counts = {}
  for (const { path, by } of increments) addAt(counts, path.split('.'), by)
  return counts
}

const addAt = (counts: Counts, [first, ...rest]: string[], by: number): void => {
  if (first === undefined) return
  if (rest.length === 0) counts[first] = ((counts[first] as number | undefined) ?? 0) + by
  else addAt((counts[first] ??= {}) as Counts, rest, by)
}

/** The counter documents that lines would have left, worked out in one go: to load many lines, or to check the counters. */
export const counterDocumentsOf = (lines: Iterable<{ problemId: string; increments: readonly Increment[] }>): CounterDocument[] => {
  const documents = new Map<string, CounterDocument>()
  for (const { problemId, increments } of lines) {
    for (const [key, group] of groupByDocument(increments, problemId)) {
      const { scope, bucket } = group[0]!
      const document = documents.get(key) ?? { _id: key, scope, bucket, counts: {} }
      for (const { path, by } of group) addAt(document.counts, path.split('.'), by)
      documents.set(key, document)
    }
  }
  return [...documents.values()]
}

/** The counts of each bucket, shards and scopes added up; a bucket nobody wrote is empty. */
export const readCounters = async (scopes: readonly string[], buckets: readonly string[]): Promise<Record<string, Counts>> => {
  const { data } = await db
    .collection('counters')
    .where({ scope: scopes.length === 1 ? scopes[0] : _.in([...scopes]), bucket: _.in([...buckets]) })
    .limit(1000)
    .get()
  const summed: Record<string, Counts> = Object.fromEntries(buckets.map((bucket) => [bucket, {}]))
  for (const { bucket, counts } of data as CounterDocument[]) merge(summed[bucket]!, counts)
  return summed
}

const merge = (into: Counts, from: Counts): void => {
  for (const [key, value] of Object.entries(from)) {
    if (typeof value === 'number') into[key] = ((into[key] as number | undefined) ?? 0) + value
    else merge((into[key] ??= {}) as Counts, value)
  }
}

const leavesOf = (counts: Counts, prefix = ''): { path: string; by: number }[] =>
  Object.entries(counts).flatMap(([key, value]) => (typeof value === 'number' ? [{ path: `${prefix}${key}`, by: value }] : leavesOf(value, `${prefix}${key}.`)))

/** The documents of what a union and those under it count. */
export const findBranchCounters = async (unionId: string): Promise<string[]> => {
  const { data } = await db.collection('counters').where({ scope: _.in([unionScope(unionId), underScope(unionId)]) }).field({ _id: true }).limit(1000).get()
  return (data as CounterDocument[]).map(({ _id }) => _id)
}

/** A union that comes under other federations takes along, out of the old ones, what it and those under it count. */
export const moveCounters = async (t: Transaction, ids: readonly string[], unionId: string, from: readonly string[], to: readonly string[]): Promise<void> => {
  for (const id of ids) {
    const document = await t.get<CounterDocument>('counters', id)
    if (!document) continue
    const leaves = leavesOf(document.counts)
    const added = (above: readonly string[], sign: 1 | -1): Increment[] =>
      above.flatMap((one) => leaves.map(({ path, by }) => ({ scope: underScope(one), bucket: document.bucket, path, by: sign * by })))
    await addToCounters(t, [...added(from, -1), ...added(to, 1)], unionId)
  }
}
