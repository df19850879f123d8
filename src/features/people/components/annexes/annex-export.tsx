import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, FieldError, KeyValue, SectionTitle, TakenFile } from '@/src/components'
import { messageOf } from '@/src/lib/messages'
import { useFileExport } from '@/src/lib/use-file-export'
import { peopleRoster } from '@/types/people/roster.contract'
import type { InputOf } from '@/types/rpc'

type AnnexFormat = InputOf<typeof peopleRoster.exportLiaisons>['format']

const formats: readonly { format: AnnexFormat; text: string }[] = [
  { format: 'xlsx', text: '导出 Excel' },
  { format: 'utf8', text: '导出 CSV（UTF-8）' },
  { format: 'gbk', text: '导出 CSV（GBK，旧版表格软件用）' },
]

/** Annex 2 of the pairs that last, in the layout it is imported in. */
export function AnnexExport() {
  const [asked, setAsked] = useState<AnnexFormat>('xlsx')
  // One each: a retry repeats its own format's export, never another's.
  const exports = {
    xlsx: useFileExport(peopleRoster.exportLiaisons),
    utf8: useFileExport(peopleRoster.exportLiaisons),
    gbk: useFileExport(peopleRoster.exportLiaisons),
  }
  const { isWorking, file, answer, error } = exports[asked]
  const ask = (format: AnnexFormat): void => {
    if (isWorking) return
    setAsked(format)
    void exports[format].start({ format })
  }
  return (
    <Card>
      <SectionTitle>导出现在的对口联系表</SectionTitle>
      <View className="t-sub mt-1">和导入的表一个样子，改好可以再导回来。</View>
      {formats.map(({ format, text }) => (
        <View key={format} className="mt-2">
          <Button kind="secondary" isSmall onClick={() => ask(format)} isSending={exports[format].isWorking} sendingText="正在导出">
            {text}
          </Button>
        </View>
      ))}
      {error && <FieldError>{messageOf(error)}</FieldError>}
      {!isWorking && !error && file && answer && (
        <View className="mt-3">
          <KeyValue name="文件">{`${file.name}，${answer.rows} 行`}</KeyValue>
          <View className="mt-2">
            <TakenFile file={file} />
          </View>
        </View>
      )}
    </Card>
  )
}
