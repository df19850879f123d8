import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Cell, SectionTitle } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import { type SettingsNow, settingsKeeping } from '@/types/settings/keeping.contract'
import { OutsideSheet } from './outside-sheet'

/** Bodies outside the union that a line can be handed to, and those it can be handed to no more. */
export function OutsideSetting({ now: { outside } }: { now: SettingsNow }) {
  const { mayCall } = useViewer()
  const { names, former, version } = outside
  // Null while a new one is written.
  const [edited, setEdited] = useState<string | null>()
  const mayEdit = mayCall(settingsKeeping.saveOutside)
  const rows = (shown: readonly string[], suffix = '') =>
    shown.map((name) => (
      <Cell key={name} title={name} isWrapped label={mayEdit ? `改：${name}${suffix}` : undefined} onClick={mayEdit ? () => setEdited(name) : undefined} />
    ))
  return (
    <>
      <View className="t-sub">交办时可以选这些单位。它们没有账号，签收、进展由办公室代记。没列出来的，交办时直接写名字也行。</View>
      <Card isList>{rows(names)}</Card>
      {former.length > 0 && (
        <Card isList>
          <SectionTitle>不再用的</SectionTitle>
          <View className="t-note">交给过它们的件还是原来的名字，台账里照样查得到。</View>
          {rows(former, '，不再用')}
        </Card>
      )}
      {mayEdit && <Button kind="line" icon="plus" onClick={() => setEdited(null)}>加一个单位</Button>}
      {mayEdit && <OutsideSheet key={String(edited)} isOpen={edited !== undefined} name={edited ?? null} names={names} version={version} onClose={() => setEdited(undefined)} />}
    </>
  )
}
