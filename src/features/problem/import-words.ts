import type { Day } from '@/domain/calendar/day'
import { categoryWords } from '@/domain/problem/vocabulary'
import type { ClientError } from '@/src/lib/client-error'
import { shortDay, shortInstant } from '@/src/lib/format'
import type { ImportPreview, ImportState } from './api/use-ledger-import'
import { problemMessageOf } from './rule-words'

type Remark = ImportPreview['refusals'][number]
type Line = ImportPreview['lines'][number]

/** 第 5 行，“反映日期”; 整个文件 where no row is at fault. */
export const whereWords = ({ row, column }: Remark): string => (row === 0 ? '整个文件' : column ? `第 ${row} 行，“${column}”` : `第 ${row} 行`)

const stands: Record<Line['state'], string> = { accepted: '待交办', inProgress: '办理中', closed: '已销号' }

/** 安全卫生，演示干部甲主办，3月2日反映，已销号. */
export const lineWords = ({ category, unionName, ownerName, submittedOn, dueOn, state }: Line, today: Day): string =>
  [
    categoryWords[category], unionName ?? '还没有工会', ownerName && `${ownerName}主办`, `${shortDay(submittedOn, today)}反映`,
    dueOn && `最晚 ${shortDay(dueOn, today)}`, stands[state],
  ]
    .filter(Boolean)
    .join('，')

/** How an import stands, in one line. */
export const importWords = ({ state, lines, total }: ImportState): string => {
  if (state === 'working') return `导入到一半，${lines} / ${total} 件`
  if (state === 'undoing') return `撤销到一半，还有 ${lines} 件在台账里`
  return state === 'done' ? `导入了 ${total} 件` : '已经撤销'
}

export const importNote = ({ at, byName }: ImportState, today: Day): string => `${byName}，${shortInstant(at, today)}`

/** Why a file was not taken, or an import not taken out again: with the numbers that were acted on. */
export const importMessageOf = (error: ClientError, today: Day): string => {
  const { rule, numbers, total } = error.details
  if (rule === 'tooBig') return '文件太大，最多 10 MB，没有导入。分成几个文件再来。'
  if (rule === 'linesTouched' && Array.isArray(numbers)) {
    const named = numbers.slice(0, 10).join('、')
    const count = typeof total === 'number' ? total : numbers.length
    return `有 ${count} 件导入以后已经有人办理，撤销会把办理的经过也抹掉，所以不能撤：${named}${count > 10 ? ' 等' : ''}。这几件请单独处理。`
  }
  return problemMessageOf(error, today)
}
