import { addChange } from '@/cloudfunctions/lib/changes.repository'
import type { Transaction } from '@/cloudfunctions/lib/transaction'
import { countSite } from '@/cloudfunctions/site/counts.repository'
import { saveSite } from '@/cloudfunctions/site/site.repository'
import { newSite, type Site, type SiteKind, type SiteOffer, stepSite } from '@/domain/site/site'
import { nameOf, type PersonKey, personId } from './people'
import { type DemoPicture, keepPictures } from './pictures'
import type { Timeline } from './timeline'
import { unionId, type UnionKey, unions } from './unions'

type Row = readonly [
  key: string, kind: SiteKind, name: string, address: string, latitude: number | null, longitude: number | null, union: UnionKey | null, hours: string,
  offers: readonly SiteOffer[], checked: number, shut?: string,
]

/** Invented places at invented addresses in the district; coordinates in gcj02. */
const rows: readonly Row[] = [
  ['center', 'serviceCenter', '演示职工服务中心', '演示路一号', 40.9662, 117.9411, null, '工作日 8:30–17:30', ['counsel', 'rest', 'water', 'toilet', 'wifi'], -3],
  ['bridge', 'outdoorStation', '演示河湾桥劳动者驿站', '演示河湾镇桥头路口', 40.9325, 117.9694, 'town', '每天 7:00–20:00', ['water', 'microwave', 'charging', 'rest', 'firstAid'], -12],
  ['gate', 'outdoorStation', '演示园区北门劳动者驿站', '演示物流园区北门内', 40.956, 117.9161, 'logistics', '全天', ['water', 'microwave', 'charging', 'airConditioning', 'toilet'], -6],
  ['mall', 'outdoorStation', '演示商贸街劳动者驿站', '演示商贸街中段', 40.9541, 117.9206, 'trade', '每天 9:00–21:00', ['water', 'charging', 'rest'], -40, '装修，暂停一个月'],
  ['mothers', 'mothersRoom', '演示商贸公司爱心妈妈小屋', '演示商贸公司二楼', 40.9539, 117.9202, 'trade', '每天 9:00–21:00', ['nursing', 'fridge', 'water'], -9],
  ['books', 'library', '演示第三小学职工书屋', '演示第三小学办公楼一层', 40.9787, 117.947, 'school', '周二、周四 12:00–13:30', ['books', 'rest', 'water'], -15],
  ['shelf', 'library', '演示热力公司职工书屋', '演示热力公司院内', null, null, 'heating', '工作日 12:00–13:00', ['books', 'rest'], -28],
  ['park', 'park', '演示劳动公园', '演示河湾路西侧', 40.9473, 117.9538, null, '全天', ['rest', 'sports', 'toilet'], -20],
]

/** Those that somebody took a picture of. */
const pictures: Partial<Record<string, DemoPicture>> = { bridge: 'station', gate: 'station', books: 'library' }

const keeper: PersonKey = 'office1'

const siteOf = ([key, kind, name, address, latitude, longitude, union, hours, offers, checked]: Row, photos: string[], timeline: Timeline): Site =>
  newSite(`demo_s_${key}`, {
    kind, name, address, position: latitude === null || longitude === null ? null : { latitude, longitude, system: 'gcj02' },
    unionId: union && unionId(union), unionName: union && unions[union].name, hours, offers: [...offers], notes: '', phone: null, photos,
  }, timeline.day(checked), nameOf(keeper))

const loadSite = async (t: Transaction, row: Row, photos: string[], timeline: Timeline): Promise<void> => {
  const made = siteOf(row, photos, timeline)
  const [, , , , , , , , , checked, reason] = row
  const site = reason === undefined ? made : stepSite(made, { type: 'shut', reason }, undefined, timeline.day(checked), nameOf(keeper))
  await saveSite(t, site)
  await countSite(t, null, site)
  const by = { id: personId(keeper), name: nameOf(keeper) }
  const at = timeline.at({ workday: checked, time: '09:30' })
  await addChange(t, { of: 'site', id: site.id, version: 1, at, by, did: 'save', from: null, to: 'open' })
  if (reason !== undefined) await addChange(t, { of: 'site', id: site.id, version: 2, at, by, did: 'shut', from: 'open', to: 'shut', reason })
}

export const loadSites = async (inTransaction: (work: (t: Transaction) => Promise<void>) => Promise<void>, timeline: Timeline): Promise<void> => {
  for (const row of rows) {
    const picture = pictures[row[0]]
    const photos = await keepPictures(picture ? [picture] : [])
    await inTransaction((t) => loadSite(t, row, photos, timeline))
  }
}
