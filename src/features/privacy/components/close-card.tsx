import { View } from '@tarojs/components'
import { useState } from 'react'
import { holdsRole } from '@/domain/people/granting'
import { Button, Card, FieldError, SectionTitle, Sheet } from '@/src/components'
import { messageOf } from '@/src/lib/messages'
import { useViewer } from '@/src/lib/use-viewer'
import { confirm } from '@/src/platform/dialog'
import { useCloseAccount } from '../api/use-close-account'

const whatHappens: readonly string[] = [
  '您反映过的诉求照样办，但和您脱开：没有名字，没有电话。您看不到进展，也不能再回答、评价。还有在办的，最好等办完再注销。',
  '您的消息、提醒、关注、加入申请，还有这个手机上没交的草稿，都删掉。',
  '全匿名的本来就不连着您，留在台账里。',
  '以后再来，要重新看隐私说明，和新来的人一样。',
]

/** 注销: told first, asked a second time, and only for whoever holds no post. */
export function CloseAccountCard() {
  const { roles } = useViewer()
  const [isOpen, setOpen] = useState(false)
  const { close, isSending, error } = useCloseAccount()
  if (!roles) return null
  const ask = async (): Promise<void> => {
    if (await confirm({ title: '真的注销吗', text: '注销以后找不回来。', confirmText: '注销', cancelText: '先不' })) await close()
  }
  return (
    <Card>
      <SectionTitle>注销账号</SectionTitle>
      {holdsRole(roles) ? (
        <View className="t-sub mt-1">您现在有工作上的角色，手上的事要先交出去。请办公室给您办离任，办好以后就能在这里注销。</View>
      ) : (
        <>
          <View className="t-sub mt-1">不想用了，可以注销。注销就是撤回同意，先看看会怎样，再定。</View>
          <View className="mt-3">
            <Button kind="line" onClick={() => setOpen(true)}>
              看看注销会怎样
            </Button>
          </View>
        </>
      )}
      <Sheet
        isOpen={isOpen}
        title="注销账号"
        onClose={() => setOpen(false)}
        footer={
          <Button onClick={() => void ask()} isSending={isSending} sendingText="正在注销">
            注销我的账号
          </Button>
        }
      >
        {whatHappens.map((line) => (
          <View key={line} className="mt-2">
            {line}
          </View>
        ))}
        {error && <FieldError>{messageOf(error)}</FieldError>}
      </Sheet>
    </Card>
  )
}
