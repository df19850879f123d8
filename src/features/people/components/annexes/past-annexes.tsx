import { View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import { Button, Card, Cell, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { confirm } from '@/src/platform/dialog'
import { annexWords, pastNote } from '../../annex-words'
import { type AnnexImport, type AnnexImports, useAnnexImports } from '../../api/use-annex-import'

type Past = AnnexImports['rows'][number]

/** Only the newest of its kind that still stands can be taken back: an older one lies under it. */
const canUndo = (row: Past, rows: readonly Past[]): boolean => row.undoneAt === null && rows.find(({ kind, undoneAt }) => kind === row.kind && undoneAt === null) === row

export function PastAnnexes({ importing: { undo, doing }, today }: { importing: AnnexImport; today: Day }) {
  const { data, error, retry } = useAnnexImports()
  if (!data) return error ? <ErrorState {...failureOf(error, '以前的导入')} onRetry={retry} /> : <Skeleton cards={1} />
  if (data.rows.length === 0) return null
  const takeBack = async ({ id, kind, loaded }: Past): Promise<void> => {
    const isSure = await confirm({
      title: `撤销导入“${annexWords[kind].name}”`, text: `这 ${loaded} 行恢复成导入以前的样子。后来有人改过、用过的会留着。`, confirmText: '撤销', cancelText: '先不',
    })
    if (isSure) await undo(id)
  }
  return (
    <Card isList>
      <SectionTitle>导入过的</SectionTitle>
      {data.rows.map((row) => (
        <Cell
          key={row.id}
          isWrapped
          title={annexWords[row.kind].name}
          sub={row.undoneAt ? '已经撤销' : `${row.loaded} 行`}
          note={pastNote(row, today)}
          trailing={
            canUndo(row, data.rows) && (
              <Button kind="line" isSmall label={`撤销导入：${annexWords[row.kind].name}`} onClick={() => void takeBack(row)} isSending={doing === `undoing ${row.id}`} sendingText="正在撤销">
                撤销
              </Button>
            )
          }
        />
      ))}
      <View className="t-note mt-2">每张表从最后一次撤起。</View>
    </Card>
  )
}
