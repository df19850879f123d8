import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, FieldError, KeyValue, Sheet, TakenFile } from '@/src/components'
import { messageOf } from '@/src/lib/messages'
import { useFileExport } from '@/src/lib/use-file-export'
import { reviewReports } from '@/types/review/reports.contract'

/** The report as Word or Excel: opened here, or sent on in WeChat. */
export function ReportExportSheet({ id, isOpen, onClose }: { id: string; isOpen: boolean; onClose: () => void }) {
  return (
    <Sheet isOpen={isOpen} title="导出这份报告" onClose={onClose}>
      <Formats id={id} />
    </Sheet>
  )
}

function Formats({ id }: { id: string }) {
  const { start, isWorking, file, error } = useFileExport(reviewReports.exportReport)
  const [format, setFormat] = useState<'word' | 'excel'>()
  const take = (chosen: 'word' | 'excel'): void => {
    if (isWorking) return
    setFormat(chosen)
    void start({ id, format: chosen })
  }
  return (
    <>
      <View className="t-sub">和这里的字、数一样。Word 按公文的样子排好，Excel 一张表一页。</View>
      <View className="mt-3">
        <Button kind="secondary" onClick={() => take('word')} isSending={isWorking && format === 'word'} sendingText="正在做 Word">
          导出 Word
        </Button>
      </View>
      <View className="mt-2">
        <Button kind="secondary" onClick={() => take('excel')} isSending={isWorking && format === 'excel'} sendingText="正在做 Excel">
          导出 Excel
        </Button>
      </View>
      {error && <FieldError>{messageOf(error)}</FieldError>}
      {file && (
        <View className="mt-3">
          <KeyValue name="文件">{file.name}</KeyValue>
          <View className="mt-3">
            <TakenFile file={file} />
          </View>
        </View>
      )}
    </>
  )
}
