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
}

const worthRounding = (meters: number): string => distance(meters).replace('约 ', '')

/** 离校门约 80 米; 离最近的工会地点约 1.2 公里. */
const distanceWords = ({ distanceMeters, placeName }: Place): string =>
  distanceMeters === null ? '' : `离${placeName ?? '最近的工会地点'}${distance(distanceMeters)}`

/** Why nobody can tell: no known place, no accuracy, or one too rough. */
const unsureText = (place: Place): string => {
  if (place.distanceMeters === null) return '这个工会还没有登记地点，没法比对。写一句在哪儿就行。'
  if (place.accuracyMeters === null) return `${distanceWords(place)}，手机没说误差多大。写一句，或再定位一次。`
  return `定位误差约 ${worthRounding(place.accuracyMeters)}。写一句，或再定位一次。`
}

const noPlaceTexts: Record<PlaceReason, string> = {
  notGiven: '走访照样保存，先记“待核实”。完成前在工会补上位置，在范围内就算数。',
  refused: '没让用位置，走访照样保存，先记“待核实”。改主意了，打开位置权限，完成前补上就行。',
  timeout: '10 秒没定到位。到开阔的地方再试，或接着往下写，先记“待核实”。',
  unavailable: '手机现在定不了位。看看定位开关，完成前再补；不补也能保存，先记“待核实”。',
}

export const checkInWords = (place: Place): CheckInWords => {
  switch (place.placing) {
    case 'in':
      return { title: '已签到，在范围内', text: distanceWords(place), icon: 'checkc', isProven: true }
    case 'out':
      return { title: '已签到，不在范围内', text: distanceWords(place), icon: 'pin', isProven: false, placeAction: '再定位一次' }
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
  timeout: '10 秒没定到位，可以再试',
  unavailable: '手机现在定不了位',
}

/** 在范围内, 待核实 … in lists. */
export const placingWords: Record<CheckedIn['placing'], string> = { in: '在范围内', out: '不在范围内', unsure: '不确定在不在', none: '没给位置' }
