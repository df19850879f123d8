import type { Site, SiteKind } from '@/domain/site/site'
import type { Position } from '@/domain/visit/visit.fence'
import { pageSize } from '@/types/fields'
import { _, db, Geo } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

type Place = { type: 'Point'; coordinates: [longitude: number, latitude: number] }

/** `at`: where it is, once for all and once for its kind, so that the nearest of a kind are an index's own; of what is shut nothing. */
export type SiteDocument = Site & { _id: string; at: Partial<Record<'any' | SiteKind, Place>>; keys: { open: boolean; name: string } }

const sites = () => db.collection('sites')

const toSite = ({ _id, at, keys, ...site }: SiteDocument): Site => site

const placesOf = ({ position, shut, kind }: Site): SiteDocument['at'] => {
  if (position === null || shut !== null) return {}
  const place: Place = { type: 'Point', coordinates: [position.longitude, position.latitude] }
  return { any: place, [kind]: place }
}

export const siteDocument = (site: Site): SiteDocument => ({
  _id: site.id, ...site, at: placesOf(site), keys: { open: site.shut === null, name: `${site.name}_${site.id}` },
})

export const findSite = async (id: string): Promise<Site | null> => {
  const { data } = await sites().doc(id).get()
  return data ? toSite(data as SiteDocument) : null
}

export const loadSite = async (t: Transaction, id: string): Promise<Site | null> => {
  const found = await t.get<SiteDocument>('sites', id)
  return found && toSite(found)
}

export const saveSite = (t: Transaction, site: Site): Promise<void> => t.set('sites', siteDocument(site))

export interface Near { site: Site; distanceMeters: number }

/** More than can stand on one spot, so that a page never ends among them. */
const together = 5

const readCursor = (cursor: string | undefined): { distance: number; id: string } | null => {
  const [, distance, id] = /^(\d+(?:\.\d+)?(?:e-\d+)?)_(.+)$/.exec(cursor ?? '') ?? []
  return distance === undefined ? null : { distance: Number(distance), id: id! }
}

/** Open sites, the nearest first; `from` in GCJ-02. The cursor is the last distance with the id behind it. */
export const findNear = async (from: Position, kind: SiteKind | undefined, cursor: string | undefined): Promise<{ near: Near[]; nextCursor: string | null }> => {
  const after = readCursor(cursor)
  const most = pageSize + 1 + together
  const { list } = await sites()
    .aggregate()
    .geoNear({
      near: new Geo.Point(from.longitude, from.latitude), spherical: true, distanceField: 'distanceMeters', key: `at.${kind ?? 'any'}`,
      ...(after ? { minDistance: after.distance } : {}), limit: most,
    })
    // An aggregation without a limit of its own ends after 20.
    .limit(most)
    .end()
  const found = (list as (SiteDocument & { distanceMeters: number })[])
    .sort((a, b) => a.distanceMeters - b.distanceMeters || (a._id < b._id ? -1 : 1))
    .filter(({ distanceMeters, _id }) => after === null || distanceMeters > after.distance || _id > after.id)
  const shown = found.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    near: shown.map(({ distanceMeters, ...document }) => ({ site: toSite(document as SiteDocument), distanceMeters })),
    nextCursor: found.length > pageSize && last ? `${last.distanceMeters}_${last._id}` : null,
  }
}

export interface Listed { unionId?: string | null | undefined; kind?: SiteKind | undefined; isShut: boolean }

/** By name. */
export const findListed = async ({ unionId, kind, isShut }: Listed, cursor: string | undefined): Promise<{ sites: Site[]; nextCursor: string | null }> => {
  const { data } = await sites()
    .where({ 'keys.open': !isShut, ...(unionId === undefined ? {} : { unionId }), ...(kind === undefined ? {} : { kind }), 'keys.name': _.gt(cursor ?? '') })
    .orderBy('keys.name', 'asc')
    .limit(pageSize + 1)
    .get()
  const found = data as SiteDocument[]
  const shown = found.slice(0, pageSize)
  return { sites: shown.map(toSite), nextCursor: found.length > pageSize ? shown.at(-1)!.keys.name : null }
}
