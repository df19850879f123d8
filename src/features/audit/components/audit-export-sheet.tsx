import { View } from '@tarojs/components'
import { Button, FieldError, KeyValue, Sheet, TakenFile } from '@/src/components'
import { messageOf } from '@/src/lib/messages'
import { useFileExport } from '@/src/lib/use-file-export'
import { auditLog } from '@/types/audit/log.contract'

interface AuditExportSheetProps {
  isOpen: boolean
  onClose: () => void
}

/** The newest 5,000 entries as Excel; that it was taken out is an entry too. */
export function AuditExportSheet({ isOpen, onClose }: AuditExportSheetProps) {
  return (
    <Sheet isOpen={isOpen} title="导出审计记录" onClose={onClose}>
      <Export />
    </Sheet>
  )
}

function Export() {
  const { start, isWorking, file, answer, error } = useFileExport(auditLog.export)
  return (
    <>
      <View className="t-sub">最近的 5000 条，做成 Excel。导出这件事也记进审计。</View>
      {file && answer && (
        <View className="mt-2">
          <KeyValue name="文件">{file.name}</KeyValue>
          <KeyValue name="条数">{`${answer.rows} 条`}</KeyValue>
        </View>
      )}
      {error && <FieldError>{messageOf(error)}</FieldError>}
      <View className="mt-4">
        {file ? (
          <TakenFile file={file} />
        ) : (
          <Button onClick={() => void start({})} isSending={isWorking} sendingText="正在导出">{error ? '再试一次' : '导出 Excel'}</Button>
        )}
      </View>
    </>
  )
}
