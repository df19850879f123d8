import { View } from '@tarojs/components'
import { Button, Card, FieldError, SectionTitle, TakenFile } from '@/src/components'
import { messageOf } from '@/src/lib/messages'
import { useFileExport } from '@/src/lib/use-file-export'
import { privacyOwn } from '@/types/privacy/own.contract'

/** Everything that is kept about the person, as a file to take along: one that opens in WeChat, and an open one for other programs. */
export function OwnDataCard() {
  return (
    <Card>
      <SectionTitle>导出我的数据</SectionTitle>
      <View className="t-sub mt-1">您的资料、写过的诉求和回答、提过的申请、收到的消息、同意记录，做成一个文件给您。全匿名的不在里面：和名字放在一起就不匿名了。文件在我们这里只留一天。</View>
      <OneFile format="excel" words="导出我的数据" />
      <OneFile format="json" words="另要一份给电脑程序读的（JSON）" isSecond />
    </Card>
  )
}

function OneFile({ format, words, isSecond = false }: { format: 'excel' | 'json'; words: string; isSecond?: boolean }) {
  const { start, isWorking, file, error } = useFileExport(privacyOwn.exportMine)
  return (
    <View className="mt-3">
      {error && <FieldError>{messageOf(error)}</FieldError>}
      {file ? (
        <TakenFile file={file} />
      ) : (
        <Button kind={isSecond ? 'text' : 'secondary'} isSmall={isSecond} onClick={() => void start({ format })} isSending={isWorking} sendingText="正在导出">
          {error ? '再试一次' : words}
        </Button>
      )}
    </View>
  )
}
