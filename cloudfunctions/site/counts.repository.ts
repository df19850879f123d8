import { type Site, type SiteKind, siteKinds } from '@/domain/site/site'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

interface SiteCounts { _id: string; kinds: Partial<Record<SiteKind, number>> }

/** One document: sites change some dozens of times a year, so that writers of it do not meet. */
const id = 'open'

const add = (kinds: SiteCounts['kinds'], site: Site | null, by: number): SiteCounts['kinds'] =>
  site === null || site.shut !== null ? kinds : { ...kinds, [site.kind]: (kinds[site.kind] ?? 0) + by }

/** Keeps the count of open sites in the transaction that changes one. */
export const countSite = async (t: Transaction, before: Site | null, after: Site): Promise<void> => {
  const changed = Object.entries(add(add({}, before, -1), after, 1)).filter(([, by]) => by !== 0)
  if (changed.length === 0) return
  const isThere = await t.update('siteCounts', id, Object.fromEntries(changed.map(([kind, by]) => [`kinds.${kind}`, _.inc(by)])))
  if (!isThere) await t.set('siteCounts', { _id: id, kinds: Object.fromEntries(changed) } as SiteCounts)
}

/** How many sites are open, for the goal 服务阵地强. */
export const openSites = async (): Promise<{ total: number; kinds: { kind: SiteKind; count: number }[] }> => {
  const { data } = await db.collection('siteCounts').doc(id).get()
  const counted = (data as SiteCounts | null)?.kinds ?? {}
  const kinds = siteKinds.map((kind) => ({ kind, count: counted[kind] ?? 0 }))
  return { total: kinds.reduce((sum, { count }) => sum + count, 0), kinds }
}
