import type { LeftOut } from '@/domain/review/facts'
import { percent, percentOf, ratio } from '@/src/lib/format'
import type { RateView } from '@/types/review.contract'

/** A rate in words: never without its n, never a trend without its period. */

export type RateName = 'response' | 'resolution' | 'satisfaction' | 'onTime'

export const rateNames: Record<RateName, string> = { response: '响应率', resolution: '解决率', satisfaction: '满意率', onTime: '按时办结率' }

/** What the denominator counts. */
export const rateMeanings: Record<RateName, string> = {
  response: '答复期限已到的里面，按时答复的',
  resolution: '职工回答过的里面，回答“已解决”的',
  satisfaction: '职工打过分的里面，满意和基本满意的',
  onTime: '办结期限已到的里面，按时办结的',
}

/** Under the dash, when nothing is to be divided yet. */
const noCases: Record<RateName, string> = {
  response: '还没有到答复期限的',
  resolution: '还没有职工回答',
  satisfaction: '还没有职工打分',
  onTime: '还没有到办结期限的',
}

/** Those that did not reach the aim, as the tab of their list says it. */
export const missedNames: Record<RateName, string> = { response: '没按时答复', resolution: '没有解决', satisfaction: '不满意', onTime: '没按时办结' }

export interface Trend {
  direction: 'up' | 'down' | 'flat'
  text: string
}

export interface RateWords {
  /** 96%; undefined without a case. */
  figure: string | undefined
  /** 50/52 件, right behind the figure of few cases. */
  unit: string | undefined
  /** 差 4 点, 达标. */
  gap: string | undefined
  /** 50/52 件; 件数少，约 53%–98%; 还没有职工打分. */
  note: string
  trend: Trend | undefined
  meter: { percent: number; targetPercent: number } | undefined
}

/** 差 4 点 below the target, 达标 at it; nothing where the cases are too few to judge by. */
export const gapSentence = ({ numerator, denominator, targetPercent, interval }: RateView): string | undefined => {
  if (denominator === 0 || interval) return undefined
  const gap = targetPercent - percentOf(numerator, denominator)
  return gap > 0 ? `差 ${gap} 点` : '达标'
}

/** 约 53%–98% */
const intervalSentence = ({ lowPercent, highPercent }: NonNullable<RateView['interval']>): string =>
  `件数少，约 ${Math.round(lowPercent)}%–${Math.round(highPercent)}%`

/** Below this many cases nothing is compared. */
const fewCases = 10

/** ↑ 2 点 against the period before; nothing when either has too few cases. */
export const trendOf = ({ numerator, denominator, before }: RateView): Trend | undefined => {
  if (denominator < fewCases || !before || before.denominator < fewCases) return undefined
  const change = percentOf(numerator, denominator) - percentOf(before.numerator, before.denominator)
  if (change === 0) return { direction: 'flat', text: '持平' }
  return { direction: change > 0 ? 'up' : 'down', text: `${Math.abs(change)} 点` }
}

export const rateWords = (name: RateName, rate: RateView): RateWords => {
  const { numerator, denominator, targetPercent, interval } = rate
  if (denominator === 0) return { figure: undefined, unit: undefined, gap: undefined, note: noCases[name], trend: undefined, meter: undefined }
  return {
    figure: percent(numerator, denominator),
    unit: interval ? ratio(numerator, denominator) : undefined,
    gap: gapSentence(rate),
    note: interval ? intervalSentence(interval) : ratio(numerator, denominator),
    trend: trendOf(rate),
    meter: { percent: percentOf(numerator, denominator), targetPercent },
  }
}

/** Why a line stands outside a rate. */
const reasons: Record<LeftOut, string> = {
  unanswered: '没受理就撤回',
  unknown: '答“不了解”',
  unreached: '没联系上',
  declined: '不予受理',
  explained: '说明了暂时解决不了',
  escalated: '已上报',
  merged: '已并案',
  withdrawn: '撤回',
}

const reasonWords = (reason: string): string => reasons[reason as LeftOut] ?? '别的'

/** 没联系上 3 件、答“不了解” 1 件不计; undefined when nothing was left out. */
export const leftOutSentence = ({ leftOut }: Pick<RateView, 'leftOut'>): string | undefined => {
  const named = leftOut.filter(({ count }) => count > 0).map(({ reason, count }) => `${reasonWords(reason)} ${count} 件`)
  return named.length > 0 ? `${named.join('、')}不计` : undefined
}

type Rates = Partial<Record<RateName, RateView>>

/** Below several rates: what the mark and the arrows mean, and what each leaves out. */
export const rateNotes = (rates: Rates, previous: string): string[] => {
  const shown = (Object.keys(rateNames) as RateName[]).flatMap((name) => (rates[name] ? [{ name, rate: rates[name] }] : []))
  const hasArrow = shown.some(({ rate }) => trendOf(rate))
  const leftOut = shown.flatMap(({ name, rate }) => {
    const sentence = leftOutSentence(rate)
    return sentence ? [`${rateNames[name]}：${sentence}`] : []
  })
  return [hasArrow ? `竖线为目标，箭头比${previous}` : '竖线为目标', ...leftOut]
}
