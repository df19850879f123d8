import { siteKinds, siteOffers } from '@/domain/site/site'
import { change } from '../change.view'
import { count, day, photo, recordId } from '../fields'
import { z } from '../z'

/** A place never goes without its coordinate system. */
export const position = z.object({
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
  system: z.enum(['gcj02', 'wgs84']),
})

export const siteRow = z.object({
  id: recordId,
  version: count,
  kind: z.enum(siteKinds),
  name: z.string(),
  address: z.string(),
  /** GCJ-02, for WeChat's map; null: not told. */
  position: z.nullable(position),
  /** From the position asked about, metres; null in a list by union. */
  distanceMeters: z.nullable(z.number()),
  /** Null: the district's own. */
  union: z.nullable(z.object({ id: recordId, name: z.string() })),
  hours: z.string(),
  offers: z.array(z.enum(siteOffers)),
  phone: z.nullable(z.string()),
  /** The day on which all this was last said to be so. */
  checkedOn: day,
  shut: z.nullable(z.object({ on: day, reason: z.string() })),
})
export type SiteRow = z.output<typeof siteRow>

export const siteView = z.object({
  ...siteRow.shape,
  notes: z.string(),
  photos: z.array(photo),
  mayKeep: z.boolean(),
  /** For its keepers: how many said of it, in lines not yet ended, that something is wrong, and its history; else null and empty. */
  openReports: z.nullable(count),
  changes: z.array(change),
})
export type SiteView = z.output<typeof siteView>
