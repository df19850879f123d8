import { View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import { Button, Card, Cell, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { confirm } from '@/src/platform/dialog'
import { type ImportState, type LedgerImport, useImports } from '../../api/use-ledger-import'
import { importNote, importWords } from '../../import-words'

interface PastImportsProps {
  importing: LedgerImport
  today: Day
}

/** Earlier imports, each to be taken out again while nobody has acted on its lines, and what was left half way. */
export function PastImports({ importing: { undo, goOn, state, doing }, today }: PastImportsProps) {
  const { data, error, retry } = useImports()
  if (!data) return error ? <ErrorState {...failureOf(error, '以前的导入')} onRetry={retry} /> : <Skeleton cards={1} />
  if (data.rows.length === 0) return null
  const takeOut = async ({ id, fileName, total }: ImportState): Promise<void> => {
    const isSure = await confirm({
      title: `撤销导入“${fileName}”`, text: `${total} 件会从台账里拿掉。已经有人办理的话不能撤，会告诉您是哪几件。`, confirmText: '撤销', cancelText: '先不',
    })
    if (isSure) await undo(id)
  }
  return (
    <Card isList>
      <SectionTitle>导入过的</SectionTitle>
      {data.rows.map((row) => {
        const shown = state?.id === row.id ? state : row
        const isHalfWay = shown.state === 'working' || shown.state === 'undoing'
        const isBusy = doing !== undefined && state?.id === row.id
        return (
          <Cell
            key={row.id}
            isWrapped
            title={row.fileName}
            sub={importWords(shown)}
            note={importNote(row, today)}
            trailing={
              isHalfWay && !isBusy ? (
                <Button kind="secondary" isSmall label={`${shown.state === 'undoing' ? '接着撤销' : '接着导入'}：${row.fileName}`} onClick={() => void goOn(row.id)}>
                  {shown.state === 'undoing' ? '接着撤销' : '接着导入'}
                </Button>
              ) : shown.state === 'done' ? (
                <Button kind="line" isSmall label={`撤销导入：${row.fileName}`} onClick={() => void takeOut(shown)} isSending={doing === 'undoing' && isBusy} sendingText="正在撤销">
                  撤销
                </Button>
              ) : (
                isBusy && <View className="t-note">正在办</View>
              )
            }
          />
        )
      })}
    </Card>
  )
}
