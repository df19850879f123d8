import { dayOf, dueDayOf } from '@/domain/calendar/day'
import { categoryWords } from '@/domain/problem/vocabulary'
import { indicatorLight } from '@/domain/review/indicator.light'
import { chineseDay, targetWords, valueWords } from '@/domain/review/wording'
import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { findDecisions } from '../../problem/decision.repository'
import { findLedger } from '../../problem/problem.lists.repository'
import { findOpenDecisions } from '../decision.repository'
import { findIndicators, valueOf } from '../indicator.repository'
import { loadKnown } from '../known'
import { findLateWork } from '../work.repository'

const each = 10

/** Words of the program alone: what a line says stands behind its number. */
export const agenda: Handler<typeof reviewContract.agenda> = async ({ now }) => {
  const today = dayOf(now)
  const [late, waiting, decisions, works, indicators, known] = await Promise.all([
    findLedger({ kind: 'light', light: 'red' }, now, null, undefined, each), findDecisions('office', now, undefined), findOpenDecisions({}, undefined, today),
    findLateWork(today, each), findIndicators(today), loadKnown(now),
  ])
  const behind = indicators.flatMap((indicator) => {
    const value = valueOf(indicator, known)
    const light = indicatorLight(indicator, value, today)
    return light === 'red' || light === 'yellow' ? [{ ...indicator, value }] : []
  })
  return {
    items: [
      ...late.problems.map(({ id, number, category, light }) => ({
        text: `${number} ${categoryWords[category]}，应于${chineseDay(dueDayOf(light!.lateFrom))}办结，已逾期`, problemId: id, indicatorId: null,
      })),
      ...waiting.problems.slice(0, each).map(({ id, number, category }) => ({ text: `${number} ${categoryWords[category]}，等待决定`, problemId: id, indicatorId: null })),
      ...behind.slice(0, each).map(({ id, title, unit, value, target }) => ({
        text: `${title}：${valueWords(value, unit)}，方案要求${targetWords(target, unit)}`, problemId: null, indicatorId: id,
      })),
      ...decisions.rows.slice(0, each).map(({ text, ownerName, dueOn }) => ({ text: `上次议定：${text}（${ownerName}，最晚${chineseDay(dueOn)}）`.slice(0, 200), problemId: null, indicatorId: null })),
      ...works.map(({ text, dueOn }) => ({ text: `任务分解：${text}（最晚${chineseDay(dueOn!)}）`.slice(0, 200), problemId: null, indicatorId: null })),
    ],
  }
}
