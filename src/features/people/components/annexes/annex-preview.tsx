import { View } from '@tarojs/components'
import { Banner, Card, Cell, SectionTitle } from '@/src/components'
import { annexWhere, changeText } from '../../annex-words'
import type { AnnexPreview } from '../../api/use-annex-import'

interface RemarkCardProps {
  title: string
  remarks: readonly { row: number; column?: string; reason: string }[]
  count: number
}

function RemarkCard({ title, remarks, count }: RemarkCardProps) {
  if (remarks.length === 0) return null
  return (
    <Card isList>
      <SectionTitle extra={<View className="t-note">{`${count} 处`}</View>}>{title}</SectionTitle>
      {remarks.map((remark) => (
        <Cell key={`${remark.row} ${remark.column ?? ''} ${remark.reason}`} isWrapped title={annexWhere(remark)} sub={remark.reason} />
      ))}
      {count > remarks.length && <View className="t-note mt-2">{`还有 ${count - remarks.length} 处没有列出来，先改好这些再传一次`}</View>}
    </Card>
  )
}

/** What a file holds, before anything of it is written: what is wrong by row and column, what to look at, whom it pairs. */
export function AnnexPreviewCards({ preview, fileName }: { preview: AnnexPreview; fileName: string }) {
  const { rows, total, warnings, records, added, changed, pairs } = preview
  return (
    <>
      <Banner tone={total > 0 ? 'warn' : 'info'}>
        {total > 0
          ? `${fileName}：${total} 处不对，一行也没有导入。在表里改好，再选一次。`
          : added + changed > 0
            ? `${fileName}：${records} 行，都读得懂。导入以后${changeText(preview)}。还没有导入，看一看再定。`
            : `${fileName}：${records} 行，都和现在一样，导入也不会改什么。`}
      </Banner>
      <RemarkCard title="要改的" remarks={rows} count={total} />
      <RemarkCard title="看一看，不改也能导入" remarks={warnings} count={warnings.length} />
      {pairs.length > 0 && (
        <Card isList>
          <SectionTitle extra={<View className="t-note">{records > pairs.length ? `前 ${pairs.length} 行` : `${records} 行`}</View>}>读出来是这样</SectionTitle>
          {pairs.map(({ row, personName, unionNames, contactName }) => (
            <Cell
              key={row}
              isWrapped
              title={personName}
              sub={unionNames.join('、')}
              note={`第 ${row} 行，${contactName ? `联络人${contactName}` : '没有联络人'}`}
            />
          ))}
        </Card>
      )}
    </>
  )
}
