import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/src/lib/format'
import type { LiaisonRow } from '@/types/liaison.contract'

type Contact = Pick<LiaisonRow, 'fieldDone' | 'remoteDone' | 'lastContactOn' | 'openVisitId'>

/** 还没联系过; 今年还没去过，上次 2025年11月6日; 6月3日. */
export const lastWords = ({ fieldDone, lastContactOn, openVisitId }: Omit<Contact, 'remoteDone'>, today: Day): string => {
  if (openVisitId) return '今天签到了，还没写完'
  if (lastContactOn === null) return '还没联系过'
  const isThisYear = lastContactOn.slice(0, 4) === today.slice(0, 4)
  if (!isThisYear) return `今年还没去过，上次 ${shortDay(lastContactOn, today)}`
  return fieldDone === 0 ? `今年还没去过，${shortDay(lastContactOn, today)}联系过` : shortDay(lastContactOn, today)
}

/** 6月3日，另有视频、电话 3 次. Video and phone are words, never dots. */
export const contactWords = (row: Contact, today: Day): string => {
  const { remoteDone, fieldDone, openVisitId } = row
  if (openVisitId || remoteDone === 0) return lastWords(row, today)
  return fieldDone === 0 ? `今年还没去过，视频、电话 ${remoteDone} 次` : `${lastWords(row, today)}，另有视频、电话 ${remoteDone} 次`
}

/** 您是王志宏的联络人. */
export const servesWords = ({ servesName }: Pick<LiaisonRow, 'servesName'>): string | undefined =>
  servesName === null ? undefined : `您是${servesName}的联络人`

/** Field visits done of those wanted, of the own pairs; a served leader's are that leader's. */
export const totalWords = (rows: readonly Pick<LiaisonRow, 'fieldDone' | 'fieldWanted'>[]): string => {
  const wanted = rows.reduce((sum, { fieldWanted }) => sum + fieldWanted, 0)
  const done = rows.reduce((sum, { fieldDone, fieldWanted }) => sum + Math.min(fieldDone, fieldWanted), 0)
  return `实地 ${done} / ${wanted} 次`
}

const lacking = ({ fieldDone, fieldWanted }: LiaisonRow): number => fieldWanted - fieldDone

/** Whom to go to next: most field visits lacking first, then whoever was heard of longest ago. Own pairs before served ones. */
export const nextToVisit = (rows: readonly LiaisonRow[]): LiaisonRow | undefined =>
  [...rows].sort(
    (a, b) =>
      Number(a.servesName !== null) - Number(b.servesName !== null) ||
      lacking(b) - lacking(a) ||
      (a.lastContactOn ?? '').localeCompare(b.lastContactOn ?? ''),
  )[0]
