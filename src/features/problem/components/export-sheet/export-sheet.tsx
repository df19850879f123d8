import { View } from '@tarojs/components'
import type { Day } from '@/domain/calendar/day'
import { Button, FieldError, KeyValue, Sheet, TakenFile } from '@/src/components'
import { messageOf } from '@/src/lib/messages'
import type { LedgerFilter } from '@/types/problem/ledger.contract'
import { useLedgerExport } from '../../api/use-ledger-export'
import { type LedgerChoice, partsOf } from '../../ledger-choice'

interface ExportSheetProps {
  filter: LedgerFilter
  choice: LedgerChoice
  today: Day
  isOpen: boolean
  onClose: () => void
}

const most = 20_000

function ExportPart({ filter, what }: { filter: LedgerFilter; what: string }) {
  const { start, isWorking, lines, file, error } = useLedgerExport(filter)
  return (
    <>
      <View className="t-sub">姓名、电话不导出，正文里的号码遮住。干部作风的件不在里面。</View>
      <View className="mt-2">
        <KeyValue name="导出什么">{what}</KeyValue>
        {file && <KeyValue name="文件">{file.name}</KeyValue>}
        {file && <KeyValue name="件数">{file.isCut ? `前 ${file.lines} 件` : `${file.lines} 件`}</KeyValue>}
      </View>
      {file?.isCut && <View className="t-sub mt-2">{`一个文件最多 ${most} 件，后面的没有导出。按反映时间分几次导出就全了。`}</View>}
      {error && (
        <View className="mt-2">
          <FieldError>{`${messageOf(error)}已经导出的不会白做，再试一次会接着来。`}</FieldError>
        </View>
      )}
      <View className="mt-4">
        {file ? (
          <TakenFile file={file} />
        ) : (
          <Button onClick={() => void start()} isSending={isWorking} sendingText={lines > 0 ? `正在导出，已写 ${lines} 件` : '正在导出'}>
            {error ? '再试一次' : '导出 Excel'}
          </Button>
        )}
      </View>
    </>
  )
}

/** What stands in the list, as the office's Excel; a long one says how far it is. */
export function ExportSheet({ filter, choice, today, isOpen, onClose }: ExportSheetProps) {
  const parts = [...partsOf(choice, today).map(({ text }) => text), ...(filter.words ? [`写有“${filter.words}”`] : [])]
  return (
    <Sheet isOpen={isOpen} title="导出台账" onClose={onClose}>
      <ExportPart key={JSON.stringify(filter)} filter={filter} what={parts.length > 0 ? parts.join('，') : '整本台账'} />
    </Sheet>
  )
}
