import type { Placing, VisitMode } from '@/domain/visit/vocabulary'
import type { Finished } from './queue/transport'

interface Place {
  placing: Placing
  /** Null with a fix: the union has no known place. */
  distanceMeters: number | null
}

interface Outcome extends Place, Pick<Finished, 'isUnverified' | 'countsAsField' | 'fieldWanted'> {
  mode: VisitMode
}

/** Why a field visit has no proof yet, and what would be one: only what is there already. */
export const unprovenWords = ({ placing, distanceMeters }: Place): string => {
  if (placing === 'none') return '这次没带位置，暂不算实地走访。主席确认了就算；下回扫码或带上位置也行。'
  if (placing === 'out') return '签到的位置不在范围内，暂不算实地走访。主席确认了就算；下回扫码也行。'
  if (distanceMeters === null) return '这个工会还没有登记地点，位置没法比对，暂不算实地走访。主席确认了就算；下回扫工会的码也行。'
  return '定位误差大，说不准在不在范围内，暂不算实地走访。主席确认了就算；下回扫码也行。'
}

/** Whether it counts toward the two a year, and why not. */
export const outcomeWords = (outcome: Outcome): { title: string; text: string } => {
  const { mode, isUnverified, countsAsField, fieldWanted } = outcome
  if (mode !== 'field') return { title: '算一次联系', text: '视频和电话不算实地走访，另外记着。' }
  if (isUnverified) return { title: '先记“待核实”', text: unprovenWords(outcome) }
  if (countsAsField) return { title: '算一次实地走访', text: `${outcome.placing === 'in' ? '位置在范围内' : '有证明'}。同一个工会一天里去几趟，只算一次。` }
  return fieldWanted > 0
    ? { title: '记下了，不算领导的次数', text: '联络人自己去的，不算所服务领导的实地走访。' }
    : { title: '记下了', text: '这个工会不是您的联系点，不计入您的实地走访。' }
}
