import type { Day } from '@/domain/calendar/day'
import { visitModeWords } from '@/domain/visit/vocabulary'
import type { TagTone } from '@/src/components'
import { dayAndWeekday } from '@/src/lib/format'
import type { PlanRow } from '@/types/visit.contract'

/** 6月20日 周六 14:30. */
export const planWhen = ({ plannedOn, time }: Pick<PlanRow, 'plannedOn' | 'time'>, today: Day): string =>
  [plannedOn === today ? '今天' : dayAndWeekday(plannedOn, today), time].filter(Boolean).join(' ')

/** 实地走访，和演示干部乙一起. */
export const planHow = ({ mode, companions }: Pick<PlanRow, 'mode' | 'companions'>): string =>
  [visitModeWords[mode], ...(companions.length > 0 ? [`和${companions.map(({ name }) => name).join('、')}一起`] : [])].join('，')

export const planTag = ({ state, proposal, isYours }: PlanRow): { text: string; tone: TagTone } | undefined => {
  if (state === 'visited') return { text: '去过了', tone: 'neutral' }
  if (state === 'canceled') return { text: '取消了', tone: 'neutral' }
  if (proposal && proposal.isAccepted === null) return isYours ? { text: '等您答复', tone: 'you' } : { text: '等对方答复', tone: 'neutral' }
  return undefined
}

/** 工会提议改到 6月22日 周一 09:00：那天上午开职代会. */
export const proposalWords = ({ proposal }: PlanRow, today: Day): string | undefined => {
  if (!proposal) return undefined
  const when = [dayAndWeekday(proposal.on, today), proposal.time].filter(Boolean).join(' ')
  const answer = proposal.isAccepted === null ? '' : proposal.isAccepted ? '，已改到这个时间' : `，没改${proposal.answerWords ? `：${proposal.answerWords}` : ''}`
  return `${proposal.byName}提议改到 ${when}：${proposal.words}${answer}`
}
