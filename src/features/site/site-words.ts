import type { Day } from '@/domain/calendar/day'
import { siteKindWords, siteOfferWords } from '@/domain/site/site'
import type { ClientError } from '@/src/lib/client-error'
import { distance, shortDay } from '@/src/lib/format'
import { messageOf } from '@/src/lib/messages'
import type { SiteRow, SiteView } from '@/types/site/site.views'

type Kept = Pick<SiteRow, 'kind' | 'offers'>

/** 户外劳动者服务站点：饮水、热饭、充电. */
export const whatIsThere = ({ kind, offers }: Kept): string =>
  offers.length > 0 ? `${siteKindWords[kind]}：${offers.map((offer) => siteOfferWords[offer]).join('、')}` : siteKindWords[kind]

/** 约 300 米，每天 7:00–20:00. */
export const whereAndWhen = ({ distanceMeters, address, hours, shut }: Pick<SiteRow, 'distanceMeters' | 'address' | 'hours' | 'shut'>): string =>
  [distanceMeters === null ? address : distance(distanceMeters), shut ? '现在关着' : hours].join('，')

export const shutWords = ({ on, reason }: NonNullable<SiteRow['shut']>, today: Day): string => `${shortDay(on, today)}起关着：${reason}`

const steps: Record<string, string> = { save: '改了资料', confirm: '看过，没有变', shut: '说它关了', reopen: '重新开门' }

export const siteHistory = ({ changes }: Pick<SiteView, 'changes'>, today: Day): { key: string; text: string; date: string; detail?: string }[] =>
  [...changes].sort((a, b) => b.version - a.version).map(({ version, at, byName, did, reason }) => ({
    key: String(version),
    text: `${byName}${version === 1 ? '登记了这里' : (steps[did] ?? '改了资料')}`,
    date: shortDay(at.slice(0, 10), today),
    ...(reason !== null && { detail: reason }),
  }))

export const siteMessageOf = (error: ClientError): string => {
  if (error.code === 'NOT_FOUND') return '没有找到这个阵地，可能不归您这里管。'
  if (error.code === 'STATE_FORBIDS') return '别人刚刚改了它开没开门。已为您更新到最新。'
  if (error.code === 'CONFLICT') return '有人刚刚改了这里的资料，您写的没有保存。退回去看看最新的再改。'
  return messageOf(error)
}
