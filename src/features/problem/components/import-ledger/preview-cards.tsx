import { View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import { Banner, Card, Cell, SectionTitle } from '@/src/components'
import type { ImportPreview } from '../../api/use-ledger-import'
import { lineWords, whereWords } from '../../import-words'

type Remarks = ImportPreview['refusals']

function RemarkCard({ title, remarks, count }: { title: string; remarks: Remarks; count: number }) {
  if (remarks.length === 0) return null
  return (
    <Card isList>
      <SectionTitle extra={<View className="t-note">{`${count} 处`}</View>}>{title}</SectionTitle>
      {remarks.map((remark) => (
        <Cell key={`${remark.row} ${remark.column} ${remark.reason}`} isWrapped title={whereWords(remark)} sub={remark.reason} />
      ))}
      {count > remarks.length && <View className="t-note mt-2">{`还有 ${count - remarks.length} 处没有列出来，先改好这些再传一次`}</View>}
    </Card>
  )
}

/** What a file holds, before anything of it is written: what is wrong by row and column, what to look at, the first lines. */
export function PreviewCards({ preview, fileName, today }: { preview: ImportPreview; fileName: string; today: Day }) {
  const { refusals, refusalCount, warnings, lines, total } = preview
  const isRefused = refusalCount > 0
  return (
    <>
      <Banner tone={isRefused ? 'warn' : 'info'}>
        {isRefused ? `${fileName}：${refusalCount} 处不对，一件也没有导入。在 Excel 里改好，再选一次。` : `${fileName}：${total} 件，都读得懂。还没有导入，看一看再定。`}
      </Banner>
      <RemarkCard title="要改的" remarks={refusals} count={refusalCount} />
      <RemarkCard title="看一看，不改也能导入" remarks={warnings} count={warnings.length} />
      {lines.length > 0 && (
        <Card isList>
          <SectionTitle extra={<View className="t-note">{total > lines.length ? `前 ${lines.length} 件` : `${total} 件`}</View>}>导入以后是这样</SectionTitle>
          {lines.map((line) => (
            <Cell key={line.row} isWrapped title={line.title} sub={lineWords(line, today)} note={`第 ${line.row} 行`} />
          ))}
        </Card>
      )}
    </>
  )
}
