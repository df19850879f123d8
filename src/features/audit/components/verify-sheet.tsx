import { View } from '@tarojs/components'
import { Banner, Button, FieldError, Sheet } from '@/src/components'
import { messageOf } from '@/src/lib/messages'
import { copyText } from '@/src/platform/clipboard'
import { useVerify } from '../api/use-verify'
import { verifiedWords } from '../audit-words'

interface VerifySheetProps {
  isOpen: boolean
  onClose: () => void
}

/** Computes the chain of the audit anew, and says in words whether anybody touched it. */
export function VerifySheet({ isOpen, onClose }: VerifySheetProps) {
  return (
    <Sheet isOpen={isOpen} title="核对有没有被改" onClose={onClose}>
      <Verify />
    </Sheet>
  )
}

function Verify() {
  const { start, isWorking, walked, result, error } = useVerify()
  const words = result && verifiedWords(result)
  const head = result?.head
  return (
    <>
      <View className="t-sub">每条记录和前一段连着封存，改一个字、删一条、塞一条，后面就都对不上。现在从头算一遍。</View>
      {words && (
        <View className="mt-3">
          <Banner tone={words.isSound ? 'info' : 'warn'} icon={words.isSound ? 'checkc' : 'alert'}>
            <View className="t-strong">{words.title}</View>
            <View className="mt-1">{words.note}</View>
          </Banner>
        </View>
      )}
      {words?.isSound && head && (
        <View className="mt-3">
          <View className="t-note">最后一段的指纹</View>
          <View style={{ wordBreak: 'break-all' }}>{head}</View>
          <View className="mt-2">
            <Button kind="line" icon="copy" onClick={() => void copyText(head)}>抄下来</Button>
          </View>
        </View>
      )}
      {error && <FieldError>{messageOf(error)}</FieldError>}
      <View className="mt-4">
        <Button kind={result ? 'line' : 'primary'} onClick={() => void start()} isSending={isWorking} sendingText={walked > 0 ? `核对了 ${walked} 条` : '正在核对'}>
          {result ? '再核对一遍' : '开始核对'}
        </Button>
      </View>
    </>
  )
}
