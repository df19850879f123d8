import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Field } from '@/src/components'
import { useIntention } from '@/src/lib/use-intention'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { type SettingsNow, settingsKeeping } from '@/types/settings/keeping.contract'
import { touchedBySettings } from '../api/use-settings'
import { settingMessageOf } from '../setting-words'

/** 备案号, as WeChat's filing page gives it; shown in 减负自查. */
export function FilingSetting({ now: { filing } }: { now: SettingsNow }) {
  const { mayCall } = useViewer()
  const { send, isSending, error } = useIntention(settingsKeeping.saveFiling, touchedBySettings)
  const [number, setNumber] = useState(filing.number ?? '')
  if (!mayCall(settingsKeeping.saveFiling)) return <Card><View>{filing.number ?? '还没有填，由管理员来填。'}</View></Card>
  const save = async (): Promise<void> => {
    if (await send({ number })) toast('存好了')
  }
  return (
    <>
      <Card>
        <Field label="备案号" placeholder="冀ICP备12345678号-1X" hasCounter={false} maxLength={40} value={number} onChange={setNumber} error={error && settingMessageOf(error)} />
        <View className="t-sub mt-2">上线前要备案。备好以后抄到这里，“减负自查”里谁都看得到。</View>
      </Card>
      <Button onClick={() => void save()} isSending={isSending} sendingText="正在保存">保存备案号</Button>
    </>
  )
}
