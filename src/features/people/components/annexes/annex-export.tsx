import { View } from '@tarojs/components'
import { Button, Card, FieldError, KeyValue, SectionTitle } from '@/src/components'
import { messageOf } from '@/src/lib/messages'
import { toast } from '@/src/platform/dialog'
import { openFile, shareFile } from '@/src/platform/sheets'
import { type AnnexFormat, useAnnexExport } from '../../api/use-annex-export'

const formats: readonly { format: AnnexFormat; text: string }[] = [
  { format: 'xlsx', text: '导出 Excel' },
  { format: 'utf8', text: '导出 CSV（UTF-8）' },
  { format: 'gbk', text: '导出 CSV（GBK，旧版表格软件用）' },
]

/** Annex 2 of the pairs that last, in the layout it is imported in. */
export function AnnexExport() {
  const { start, working, file, error } = useAnnexExport()
  const share = (): void => {
    if (file && shareFile) void shareFile(file).then((isSent) => isSent && toast('发出去了')).catch(() => toast('没有发出去，再试一次'))
  }
  return (
    <Card>
      <SectionTitle>导出现在的对口联系表</SectionTitle>
      <View className="t-sub mt-1">和导入的表一个样子，改好可以再导回来。</View>
      {formats.map(({ format, text }) => (
        <View key={format} className="mt-2">
          <Button kind="secondary" isSmall onClick={() => void start(format)} isSending={working === format} sendingText="正在导出">
            {text}
          </Button>
        </View>
      ))}
      {error && <FieldError>{messageOf(error)}</FieldError>}
      {file && (
        <View className="mt-3">
          <KeyValue name="文件">{`${file.name}，${file.rows} 行`}</KeyValue>
          <View className="mt-2">
            <Button onClick={() => void openFile(file).catch(() => toast('没有打开，再试一次'))}>{shareFile ? '打开文件' : '保存文件'}</Button>
          </View>
          {shareFile && (
            <View className="mt-2">
              <Button kind="line" onClick={share}>
                发给微信里的人
              </Button>
            </View>
          )}
        </View>
      )}
    </Card>
  )
}
