import { mayKeep, type Site } from '@/domain/site/site'
import type { SiteRow, SiteView } from '@/types/site.contract'
import { findChanges } from '../lib/changes.repository'
import type { Context } from '../lib/context'
import { picturesFor } from '../content/pictures'
import { countOpenReports } from './report.repository'

export const siteRow = (site: Site, distanceMeters: number | null): SiteRow => {
  const { id, version, kind, name, address, position, unionId, unionName, hours, offers, phone, checkedOn, shut } = site
  return {
    id, version, kind, name, address, position, distanceMeters: distanceMeters === null ? null : Math.round(distanceMeters),
    union: unionId === null ? null : { id: unionId, name: unionName ?? '' }, hours, offers, phone, checkedOn, shut,
  }
}

export const siteView = async ({ person }: Context, site: Site): Promise<SiteView> => {
  const isKeeper = mayKeep(person!, site.unionId)
  const [photos, openReports, changes] = await Promise.all([
    picturesFor(site.photos, { isAuthor: isKeeper }),
    isKeeper ? countOpenReports(site.id) : null,
    isKeeper ? findChanges('site', site.id) : [],
  ])
  return { ...siteRow(site, null), notes: site.notes, photos, mayKeep: isKeeper, openReports, changes }
}
