import type { Day } from '../calendar/day'
import { AppError } from '../errors'
import type { Role } from '../people/role'
import type { Position } from '../visit/visit.fence'

/** 服务阵地: the places that serve workers (work plan, goal 服务阵地强). */
export const siteKinds = ['serviceCenter', 'outdoorStation', 'mothersRoom', 'library', 'park'] as const
export type SiteKind = (typeof siteKinds)[number]
export const siteKindWords: Record<SiteKind, string> = {
  serviceCenter: '职工服务中心', outdoorStation: '户外劳动者服务站点', mothersRoom: '爱心妈妈小屋', library: '职工书屋', park: '劳动公园',
}

export const siteOffers = [
  'water', 'microwave', 'charging', 'rest', 'airConditioning', 'fridge', 'firstAid', 'toilet', 'nursing', 'books', 'wifi', 'counsel', 'sports',
] as const
export type SiteOffer = (typeof siteOffers)[number]
export const siteOfferWords: Record<SiteOffer, string> = {
  water: '饮水', microwave: '热饭', charging: '充电', rest: '歇脚', airConditioning: '空调', fridge: '冰箱', firstAid: '药箱', toilet: '卫生间',
  nursing: '哺乳', books: '图书', wifi: '无线网', counsel: '咨询帮办', sports: '健身',
}

export interface Site {
  id: string
  version: number
  kind: SiteKind
  name: string
  address: string
  /** Kept in GCJ-02, whatever system it came in; null: only found by its union. */
  position: Position | null
  /** The union that keeps it; null: the district itself. */
  unionId: string | null
  unionName: string | null
  hours: string
  offers: SiteOffer[]
  notes: string
  phone: string | null
  photos: string[]
  /** Shut for good or for a while, and why: it is in no list then but its keepers'. */
  shut: { on: Day; reason: string } | null
  /** The day on which somebody last said that all this is so. */
  checkedOn: Day
  checkedBy: string
}

export interface SiteKeeper { roles: readonly Role[]; unionIds: readonly string[] }

/** The office keeps all, a chair those of the own union. */
export const mayKeep = ({ roles, unionIds }: SiteKeeper, unionId: string | null): boolean =>
  roles.includes('office') || roles.includes('admin') || (roles.includes('chair') && unionId !== null && unionIds.includes(unionId))

export type SiteFacts = Omit<Site, 'id' | 'version' | 'shut' | 'checkedOn' | 'checkedBy'>

export const newSite = (id: string, facts: SiteFacts, checkedOn: Day, checkedBy: string): Site => ({ ...facts, id, version: 1, shut: null, checkedOn, checkedBy })

export type SiteStep = { type: 'save'; facts: SiteFacts } | { type: 'confirm' } | { type: 'shut'; reason: string } | { type: 'reopen' }

const said = (site: Site, step: SiteStep, today: Day): Partial<Site> => {
  switch (step.type) {
    case 'save': return step.facts
    case 'confirm': return {}
    case 'shut': return { shut: { on: today, reason: step.reason } }
    case 'reopen': return { shut: null }
  }
}

/** The site after a step, dated. Throws CONFLICT with the version that stands, STATE_FORBIDS to shut what is shut or open what is open. */
export const stepSite = (site: Site, step: SiteStep, seen: number | undefined, today: Day, byName: string): Site => {
  if (seen !== undefined && seen !== site.version) throw new AppError('CONFLICT', undefined, { version: site.version })
  const isOpen = site.shut === null
  if ((step.type === 'shut' && !isOpen) || (step.type === 'reopen' && isOpen)) {
    throw new AppError('STATE_FORBIDS', undefined, { state: isOpen ? 'open' : 'shut', command: step.type })
  }
  return { ...site, ...said(site, step, today), checkedOn: today, checkedBy: byName, version: site.version + 1 }
}
