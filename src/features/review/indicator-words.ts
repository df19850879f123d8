import type { ComputedSource, EntryPeriod } from '@/domain/review/indicator'
import { shortDay } from '@/src/lib/format'
import type { IndicatorBranch, IndicatorRow } from '@/types/review/indicators.contract'

export const everyWords: Record<EntryPeriod, string> = { month: '每月', quarter: '每季度', half: '每半年', year: '每年' }

/** Where a computed value comes from. */
export const sourceWords: Record<ComputedSource, string> = {
  keyUnionsPaired: '按结对名单算', cadresPaired: '按结对名单算', pairsVisited: '按走访记录算', response: '按台账算', resolution: '按台账算',
  satisfaction: '按台账算', onTime: '按台账算', reelected: '按工会名册算', congresses: '按工会名册算', jointMeeting: '按会议记录算',
  tripartite: '按会议记录算', openSites: '按服务阵地名册算', competition: '按活动记录算', pilot: '按活动记录算',
}

/** 演示干部甲填，最晚 7月10日；已经过了日子 */
export const entrySentence = ({ entry, source }: Pick<IndicatorRow, 'entry' | 'source'>, today: string): string | undefined => {
  if (source !== null) return `${sourceWords[source]}，不用人填`
  if (!entry) return undefined
  const who = entry.byName ?? '办公室'
  const due = `最晚 ${shortDay(entry.dueOn, today)}`
  return entry.isLate ? `等${who}填，${due}，已经过了` : `${who}${everyWords[entry.every]}填，下次${due}`
}

/** 责任领导 演示领导甲；责任部门 基层工作部 */
export const responsibleSentence = ({ leaderNames, departments }: Pick<IndicatorBranch, 'leaderNames' | 'departments'>): string | undefined => {
  const parts = [
    leaderNames.length > 0 ? `责任领导：${leaderNames.join('、')}` : '',
    departments.length > 0 ? `责任部门：${departments.join('、')}` : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('；') : undefined
}

export const targetSentence = ({ targetWords, dueOn }: Pick<IndicatorRow, 'targetWords' | 'dueOn'>, today: string): string =>
  `目标 ${targetWords}，${dueOn === null ? '到年底' : `到 ${shortDay(dueOn, today)}`}`

/** Who answers for it: the indicator's own, else the goal's. */
export const responsibleOf = (row: IndicatorRow, branch: IndicatorBranch): Pick<IndicatorBranch, 'leaderNames' | 'departments'> => ({
  leaderNames: row.leaderNames.length > 0 ? row.leaderNames : branch.leaderNames,
  departments: row.departments.length > 0 ? row.departments : branch.departments,
})

export const isMine = ({ entry }: Pick<IndicatorRow, 'entry'>): boolean => !!entry?.isYours
