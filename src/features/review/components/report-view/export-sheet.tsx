import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, FieldError, KeyValue, Sheet } from '@/src/components'
import { messageOf } from '@/src/lib/messages'
import { toast } from '@/src/platform/dialog'
import { openFile, shareFile } from '@/src/platform/sheets'
import { useReportExport } from '../../api/use-report-export'

/** The report as Word or Excel: opened here, or sent on in WeChat. */
export function ReportExportSheet({ id, isOpen, onClose }: { id: string; isOpen: boolean; onClose: () => void }) {
  return (
    <Sheet isOpen={isOpen} title="导出这份报告" onClose={onClose}>
      <Formats id={id} />
    </Sheet>
  )
}

function Formats({ id }: { id: string }) {
  const { start, working, file, error } = useReportExport(id)
  const [isSharing, setSharing] = useState(false)
  const share = async (): Promise<void> => {
    if (!file || !shareFile) return
    setSharing(true)
    try {
      if (await shareFile(file)) toast('发出去了')
    } catch {
      toast('没有发出去，打开文件再转发')
    } finally {
      setSharing(false)
    }
  }
  return (
    <>
      <View className="t-sub">和这里的字、数一样。Word 按公文的样子排好，Excel 一张表一页。</View>
      <View className="mt-3">
        <Button kind="secondary" onClick={() => void start('word')} isSending={working === 'word'} sendingText="正在做 Word">
          导出 Word
        </Button>
      </View>
      <View className="mt-2">
        <Button kind="secondary" onClick={() => void start('excel')} isSending={working === 'excel'} sendingText="正在做 Excel">
          导出 Excel
        </Button>
      </View>
      {error && <FieldError>{messageOf(error)}</FieldError>}
      {file && (
        <View className="mt-3">
          <KeyValue name="文件">{file.name}</KeyValue>
          <View className="mt-3">
            <Button onClick={() => void openFile(file).catch(() => toast('没有打开，再试一次'))}>{shareFile ? '打开文件' : '保存文件'}</Button>
          </View>
          {shareFile && (
            <View className="mt-2">
              <Button kind="line" onClick={() => void share()} isSending={isSharing} sendingText="正在发">
                发给微信里的人
              </Button>
            </View>
          )}
        </View>
      )}
    </>
  )
}
