import { View } from '@tarojs/components'
import { type ComponentType, useState } from 'react'
import { Banner, Button, Card, FieldError } from '@/src/components'
import { useIntention } from '@/src/lib/use-intention'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { type SettingsNow, settingsKeeping } from '@/types/settings/keeping.contract'
import { touchedBySettings } from '../api/use-settings'
import { settingMessageOf, standingOf } from '../setting-words'

interface Chosen { id: string; name: string }
export interface StaffPickerProps { name: string; value: Chosen | null; onChange: (value: Chosen | null) => void }

/** Who takes complaints about the supervision group itself. The page brings the list of people. */
export function ConductSetting({ now, picker: Picker }: { now: SettingsNow; picker: ComponentType<StaffPickerProps> }) {
  const { conduct } = now
  const { mayCall } = useViewer()
  const { send, isSending, error } = useIntention(settingsKeeping.saveAlternate, touchedBySettings)
  const [chosen, setChosen] = useState<Chosen | null>(conduct.alternate)
  const [isTried, setTried] = useState(false)
  const needsSomebody = !conduct.alternate || conduct.fault !== null
  const save = async (): Promise<void> => {
    setTried(true)
    if (chosen && (await send({ version: conduct.version, personId: chosen.id }))) toast('定好了')
  }
  return (
    <>
      <Banner tone={needsSomebody ? 'warn' : 'info'} icon={needsSomebody ? 'alert' : 'info'}>
        {`现在：${standingOf.conduct(now)}。`}
      </Banner>
      <Card isList={mayCall(settingsKeeping.saveAlternate)}>
        {mayCall(settingsKeeping.saveAlternate) ? <Picker name="由谁来办" value={chosen} onChange={setChosen} /> : <View>由管理员来定。</View>}
      </Card>
      <View className="t-sub">职工反映监督组自己的，监督组看不到，由这位同志办。反映之前，页面上就告诉职工是谁。要选监督组以外的同志。</View>
      {isTried && !chosen && <FieldError>先选一位同志</FieldError>}
      {error && <FieldError>{settingMessageOf(error)}</FieldError>}
      {mayCall(settingsKeeping.saveAlternate) && (
        <Button onClick={() => void save()} isSending={isSending} sendingText="正在保存">
          {chosen ? `定为${chosen.name}` : '定下来'}
        </Button>
      )}
    </>
  )
}
