import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Field } from '@/src/components'
import { useIntention } from '@/src/lib/use-intention'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { type SettingsNow, settingsKeeping } from '@/types/settings/keeping.contract'
import { touchedBySettings } from '../api/use-settings'
import { settingMessageOf } from '../setting-words'

const namesIn = (text: string): string[] => text.split(/[\n、，,；;]/).map((name) => name.trim()).filter(Boolean)

/** Bodies outside the union that a line can be handed to. */
export function OutsideSetting({ now: { outside } }: { now: SettingsNow }) {
  const { mayCall } = useViewer()
  const { send, isSending, error } = useIntention(settingsKeeping.saveOutside, touchedBySettings)
  const [text, setText] = useState(outside.names.join('\n'))
  if (!mayCall(settingsKeeping.saveOutside)) return <Card><View>{outside.names.join('、')}</View></Card>
  const names = namesIn(text)
  const save = async (): Promise<void> => {
    if (await send({ version: outside.version, names })) toast('存好了')
  }
  return (
    <>
      <Card>
        <Field label="一行一家" isMultiline hasCounter={false} maxLength={1000} value={text} onChange={setText} error={error && settingMessageOf(error)} />
        <View className="t-sub mt-2">{`共 ${names.length} 家。交办和上报时从这里选，也可以另外写。它们没有账号，由办公室替它们登记。`}</View>
      </Card>
      <Button onClick={() => void save()} isSending={isSending} sendingText="正在保存">保存</Button>
    </>
  )
}
