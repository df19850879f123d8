import { View } from '@tarojs/components'
import { Cell } from '@/src/components'
import type { ReportView } from '@/types/review/reports.contract'

type Table = ReportView['sections'][number]['tables'][number]
type Row = Table['rows'][number]

/** What is said of a row besides its first column: 分子 12，分母 12. */
const rest = (columns: readonly string[], row: Row): string =>
  columns.slice(1).map((column, index) => `${column} ${row[index + 1] ?? '—'}`).join('，')

/** A table on a phone: two columns as name and figure, more of them as lines under the name. */
export function ReportTable({ table: { title, columns, rows, note } }: { table: Table }) {
  return (
    <View className="report__table">
      <View className="t-strong">{title}</View>
      {rows.map((row, index) => {
        const name = String(row[0] ?? '')
        return columns.length === 2 ? (
          <Cell key={`${name} ${index}`} isLow isWrapped title={name} trailing={<View className="t-strong t-number">{String(row[1] ?? '—')}</View>} />
        ) : (
          <Cell key={`${name} ${index}`} isLow isWrapped title={name} sub={columns.length > 1 ? <View>{rest(columns, row)}</View> : undefined} />
        )
      })}
      {note && <View className="t-note">{note}</View>}
    </View>
  )
}
