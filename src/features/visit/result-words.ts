import type { VisitMode } from '@/domain/visit/vocabulary'
import type { Finished } from './api/use-finish'

interface Outcome extends Pick<Finished, 'isUnverified' | 'countsAsField' | 'fieldWanted'> {
  mode: VisitMode
}

/** Whether it counts toward the two a year, and why not: plainly, and with what would prove it. */
export const outcomeWords = ({ mode, isUnverified, countsAsField, fieldWanted }: Outcome): { title: string; text: string } => {
  if (mode !== 'field') return { title: '算一次联系', text: '视频和电话不算实地走访，另外记着。' }
  if (isUnverified) {
    return { title: '先记“待核实”', text: '这次没有在范围内的位置，暂不算实地走访。下回在工会签到时带上位置，就能证明。' }
  }
  if (countsAsField) return { title: '算一次实地走访', text: '位置在范围内。同一个工会一天里去几趟，只算一次。' }
  return fieldWanted > 0
    ? { title: '记下了，不算联系人的次数', text: '联络人自己去的，不算所服务领导的实地走访。' }
    : { title: '记下了', text: '这个工会不是您的联系点，不计入您的实地走访。' }
}
