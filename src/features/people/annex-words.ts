import type { Day } from '@/domain/calendar/day'
import type { ClientError } from '@/src/lib/client-error'
import { shortInstant } from '@/src/lib/format'
import { messageOf } from '@/src/lib/messages'
import type { AnnexImport, AnnexImports, AnnexKind, AnnexPreview } from './api/use-annex-import'

interface KindWords {
  /** On the choice. */
  short: string
  name: string
  columns: string
  /** What a row is. */
  unit: string
  note: string
}

export const annexWords: Record<AnnexKind, KindWords> = {
  people: {
    short: '人员', name: '附表1 人员名册', columns: '姓名、职务、部室、领导小组、办公室、工作专班', unit: '行', note: '没有姓名的一行按空缺岗位记。',
  },
  liaisons: {
    short: '对口联系', name: '附表2 对口联系表', columns: '姓名、职务、部室、对口联系乡镇总工会、对口联系基层工会、区总工会联络人', unit: '行',
    note: '几家工会写在一格里，用顿号或换行分开；合并的单元格认得。表里的人要先在人员名册里。',
  },
  goals: {
    short: '五个强', name: '附表3 目标分工', columns: '目标、责任领导、责任部室', unit: '行', note: '表里的人和部室要先在人员名册里。',
  },
}

/** 第 5 行，“姓名”; 整个文件 where no row is at fault. */
export const annexWhere = ({ row, column = '' }: { row: number; column?: string }): string => (row === 0 ? '整个文件' : column ? `第 ${row} 行，“${column}”` : `第 ${row} 行`)

/** 新增 4 条，改动 1 条，2 条和现在一样: what is written once it is taken over. */
export const changeText = ({ added, changed, same }: Pick<AnnexPreview, 'added' | 'changed' | 'same'>): string => {
  const parts = [added > 0 && `新增 ${added} 条`, changed > 0 && `改动 ${changed} 条`, same > 0 && `${same} 条和现在一样`].filter(Boolean)
  return parts.join('，')
}

export const outcomeWords = (outcome: NonNullable<AnnexImport['outcome']>): { title: string; text: string } => {
  if (outcome.did === 'took') return { title: `导入了 ${outcome.loaded} 行`, text: '表里没写到的人和对子都没有动。导错了，在下面撤销。' }
  return {
    title: '撤销了',
    text: outcome.kept > 0 ? `${outcome.takenBack} 条恢复成导入以前的样子；${outcome.kept} 条后来有人改过或用过，留着没动。` : `${outcome.takenBack} 条都恢复成导入以前的样子。`,
  }
}

export const pastNote = ({ at, byName, undoneAt }: AnnexImports['rows'][number], today: Day): string =>
  `${byName}，${shortInstant(at, today)}${undoneAt ? `；${shortInstant(undoneAt, today)}撤销` : ''}`

export const annexMessageOf = (error: ClientError): string => {
  const { rule, state } = error.details
  if (rule === 'tooBig') return '文件太大，最多 1 MB，没有导入。分成几个文件再来。'
  if (state === 'notTheNewest') return '这张表后来又导入过，先撤销后面那次。'
  if (state === 'undone') return '这次导入已经撤销了。'
  return messageOf(error)
}
