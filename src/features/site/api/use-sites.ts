import type { SiteKind } from '@/domain/site/site'
import { type List, useList } from '@/src/lib/use-list'
import { type Query, useQuery } from '@/src/lib/use-query'
import { siteFinding } from '@/types/site/finding.contract'
import type { SiteRow, SiteView } from '@/types/site/site.views'

/** Where somebody stands; asked for by a tap and kept no longer than the page. */
export interface Standpoint { latitude: number; longitude: number; system: 'gcj02' | 'wgs84' }

/** Five decimals are about a metre; the rest would only make every answer a new question. */
const rough = (degrees: number): number => Math.round(degrees * 100_000) / 100_000

/** The nearest first; waits while nobody said where. */
export const useSitesNear = (at: Standpoint | undefined, kind: SiteKind | undefined): List<SiteRow> =>
  useList(siteFinding.near, at && { latitude: rough(at.latitude), longitude: rough(at.longitude), system: at.system, ...(kind && { kind }) })

/** By name: of one union, or all. */
export const useSitesOf = (isAsked: boolean, unionId: string | undefined, kind: SiteKind | undefined, isShut: boolean): List<SiteRow> =>
  useList(siteFinding.list, isAsked ? { ...(unionId && { unionId }), ...(kind && { kind }), ...(isShut && { isShut }) } : undefined)

export const useSite = (id: string | undefined): Query<SiteView> => useQuery(siteFinding.get, id === undefined ? undefined : { id })
