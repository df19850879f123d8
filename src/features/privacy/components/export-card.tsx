import { View } from '@tarojs/components'
import { Button, Card, FieldError, SectionTitle, TakenFile } from '@/src/components'
import { messageOf } from '@/src/lib/messages'
import { useFileExport } from '@/src/lib/use-file-export'
import { privacyOwn } from '@/types/privacy/own.contract'

/** Everything that is kept about the person, as a file to take along. */
export function OwnDataCard() {
  const { start, isWorking, file, error } = useFileExport(privacyOwn.exportMine)
  return (
    <Card>
      <SectionTitle>导出我的数据</SectionTitle>
      <View className="t-sub mt-1">您的资料、您写过的诉求和回答、同意记录，做成一个文件给您。全匿名的不在里面：和名字放在一起就不匿名了。文件在我们这里只留一天。</View>
      {error && <FieldError>{messageOf(error)}</FieldError>}
      <View className="mt-3">
        {file ? (
          <TakenFile file={file} />
        ) : (
          <Button kind="secondary" onClick={() => void start({})} isSending={isWorking} sendingText="正在导出">
            {error ? '再试一次' : '导出我的数据'}
          </Button>
        )}
      </View>
    </Card>
  )
}
