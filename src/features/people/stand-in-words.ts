import { type Day, daysBetween } from '@/domain/calendar/day'
import type { ClientError } from '@/src/lib/client-error'
import { shortDay } from '@/src/lib/format'
import { messageOf } from '@/src/lib/messages'
import type { StandInRow } from '@/types/people/standing.contract'

/** 6月16日 至 6月19日，4 天. */
export const daysWords = ({ fromOn, toOn }: Pick<StandInRow, 'fromOn' | 'toOn'>, today: Day): string =>
  fromOn === toOn ? `${shortDay(fromOn, today)} 一天` : `${shortDay(fromOn, today)} 至 ${shortDay(toOn, today)}，${daysBetween(fromOn, toOn) + 1} 天`

const rules: Record<string, string> = {
  notOneself: '不能请自己代办；办公室替别人安排时，也不能安排给自己。',
  datesReversed: '最后一天不能早于第一天。',
  inThePast: '这几天已经过去了，另选日子。',
  tooLong: '一次最多 60 天，再长请办公室调整分工。',
  overlaps: '这几天已经安排了别人代办，先结束那一次。',
  notOfTheRoster: '名册里有角色的同志才能代办。',
  chairForDistrict: '基层工会干部不能代区总工会的同志办。',
}

export const standInMessageOf = (error: ClientError): string => {
  const { code, details } = error
  if (code === 'RULE_VIOLATED') return rules[String(details.rule)] ?? messageOf(error)
  if (code === 'STATE_FORBIDS') return '这次代办已经结束了，已为您更新到最新。'
  if (code === 'NOT_FOUND') return '没有找到这个人或这次代办。'
  return messageOf(error)
}
