import { distance } from '@/src/lib/format'
import { visitModeWords, type VisitMode } from '@/domain/visit/vocabulary'
import type { IconName } from '@/src/components'
import type { CheckedIn } from '@/types/visit.contract'
import type { PlaceReason } from './draft'

/** Where a check-in stands, in plain words: never a verdict, and never in the way. */

export interface CheckInWords {
  title: string
  text: string
  icon: IconName
  /** Only "in" gets a tick. */
  isProven: boolean
  /** The words of the button that gives a place later, or another one; none where there is nothing to give. */
  placeAction?: string
}

interface Place {
  placing: CheckedIn['placing']
  distanceMeters: number | null
  placeName: string | null
  accuracyMeters: number | null
  reason: PlaceReason | null
  isOld?: boolean
}

const worthRounding = (meters: number): string => distance(meters).replace('约 ', '')

/** 离校门约 80 米; 离最近的工会地点约 1.2 公里. */
const distanceWords = ({ distanceMeters, placeName }: Place): string =>
  distanceMeters === null ? '' : `离${placeName ?? '最近的工会地点'}${distance(distanceMeters)}`

/** Why nobody can tell: no known place, no accuracy, or one too rough. */
const unsureText = (place: Place): string => {
  if (place.distanceMeters === null) return '这个工会还没有登记地点，没法比对。写一句在哪儿就行。'
  if (place.isOld) return `${distanceWords(place)}。手机给的可能是几分钟前的位置，走两步再定位一次，或写一句。`
  if (place.accuracyMeters === null) return `${distanceWords(place)}，手机没说误差多大。写一句，或再定位一次。`
  return `定位误差约 ${worthRounding(place.accuracyMeters)}。写一句，或再定位一次。`
}

const noPlaceTexts: Record<PlaceReason, string> = {
  notGiven: '扫工会的码或请主席确认后就算数；位置在完成前也能补。',
  refused: '没让用位置。扫码或请主席确认后就算数；改主意了，打开位置权限再补也行。',
  off: '手机的定位开关没开。扫码或请主席确认后就算数；也可以打开定位再补。',
  timeout: '10 秒没定到位。到开阔的地方再试，或扫码、请主席确认。',
  unavailable: '手机现在定不了位。扫码或请主席确认后就算数；完成前再补也行。',
}

export const checkInWords = (place: Place): CheckInWords => {
  switch (place.placing) {
    case 'in':
      return { title: '已签到，在范围内', text: distanceWords(place), icon: 'checkc', isProven: true }
    case 'out':
      return { title: '已签到，不在范围内', text: place.isOld ? unsureText(place) : distanceWords(place), icon: 'pin', isProven: false, placeAction: '再定位一次' }
    case 'unsure':
      return {
        title: '已签到，不确定在不在',
        text: unsureText(place),
        icon: 'info',
        isProven: false,
        placeAction: place.distanceMeters === null ? undefined : '再定位一次',
      }
    case 'none':
      return { title: '没给位置，也可以', text: noPlaceTexts[place.reason ?? 'notGiven'], icon: 'clock', isProven: false, placeAction: '补上位置' }
  }
}

/** Video and phone have no place; they count as contact, never as a field visit. */
export const remoteWords = (mode: Exclude<VisitMode, 'field'>): CheckInWords => ({
  title: `已开始记${visitModeWords[mode]}`,
  text: '算联系，不算实地走访，不用位置。',
  icon: mode === 'phone' ? 'phone' : 'users',
  isProven: false,
})

/** What the place found on a new attempt could not tell. */
export const placeFailureWords: Record<Exclude<PlaceReason, 'notGiven'>, string> = {
  refused: '没让用位置，先不补',
  off: '手机的定位开关没开',
  timeout: '10 秒没定到位，可以再试',
  unavailable: '手机现在定不了位',
}

/** 在范围内, 待核实 … in lists. */
export const placingWords: Record<CheckedIn['placing'], string> = { in: '在范围内', out: '不在范围内', unsure: '不确定在不在', none: '没给位置' }

type CodeRefusal = NonNullable<CheckedIn['codeRefusal']>

/** Why a code that was read proves nothing, and the way on. */
export const codeRefusalWords: Record<CodeRefusal, { short: string; text: string }> = {
  unreadable: { short: '这不是工会的码', text: '刚才扫的不是工会的码。请扫墙上那张，或让主席在手机上亮出来。' },
  otherUnion: { short: '这是别的工会的码', text: '刚才扫的是别的工会的码。看看是不是选错了工会。' },
  revoked: { short: '这张码停用了', text: '这张码停用了。请主席换一张新的，或在手机上亮出来。' },
  renewed: { short: '这张码换过了', text: '这张码已经换过，旧的不算了。请扫新的那张。' },
  expired: { short: '这张码过期了', text: '这张码过期了。请主席换一张新的，或在手机上亮出来。' },
}

/** 补传: made without a network and sent later. */
export const lateWords = (isDaySettled: boolean): string =>
  isDaySettled ? '补传：没网时记的，按手机上的时间算。' : '补传：手机时间对不上，哪天去的由领导小组办公室确认。'
