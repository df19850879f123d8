import { type Site, type SiteKind, siteKinds } from '@/domain/site/site'
import type { Transaction } from '../lib/transaction'
import { addToCounters, counterDocumentsOf, readCounters, type CounterDocument } from '../review/counters.repository'

const scope = 'sites'
const bucket = 'open'

const by = (before: Site | null, after: Site): { kind: SiteKind; by: number }[] => {
  const counts = new Map<SiteKind, number>()
  const add = (site: Site | null, by: number): void => {
    if (site && site.shut === null) counts.set(site.kind, (counts.get(site.kind) ?? 0) + by)
  }
  add(before, -1)
  add(after, 1)
  return [...counts].flatMap(([kind, by]) => (by === 0 ? [] : [{ kind, by }]))
}

const increments = (before: Site | null, after: Site) => by(before, after).map(({ kind, by }) => ({ scope, bucket, path: kind, by }))

/** Keeps the count of open sites in the transaction that changes one. */
export const countSite = (t: Transaction, before: Site | null, after: Site): Promise<void> => addToCounters(t, increments(before, after), after.id)

export const siteCounters = (sites: readonly Site[]): CounterDocument[] =>
  counterDocumentsOf(sites.map((site) => ({ problemId: site.id, increments: increments(null, site) })))

/** How many sites are open, for the goal 服务阵地强: one document. */
export const openSites = async (): Promise<{ total: number; kinds: { kind: SiteKind; count: number }[] }> => {
  const counts = (await readCounters(scope, [bucket]))[bucket] as Partial<Record<SiteKind, number>>
  const kinds = siteKinds.map((kind) => ({ kind, count: counts[kind] ?? 0 }))
  return { total: kinds.reduce((sum, { count }) => sum + count, 0), kinds }
}
