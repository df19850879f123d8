import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Cell, ErrorState, Page, SectionTitle, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import { settingsKeeping } from '@/types/settings/keeping.contract'
import { SettingHistory } from '../setting-history/setting-history'
import { OutsideSheet } from './outside-sheet'

/** 外单位 that a line can be handed to, and those it can be handed to no more. */
export function OutsideList() {
  const { data, error, retry } = useQuery(settingsKeeping.all, {})
  // Null while a new one is written.
  const [edited, setEdited] = useState<string | null>()
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '外单位')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  const { names, former, version } = data.outside
  const close = (): void => setEdited(undefined)
  return (
    <Page isDense bar={<Button isGrowing icon="plus" onClick={() => setEdited(null)}>加一个单位</Button>}>
      <View className="t-sub">交办时可以选这些单位。它们没有账号，签收、进展由办公室代记。没列出来的，交办时直接写名字也行。</View>
      <Card isList>
        {names.map((name) => (
          <Cell key={name} title={name} isWrapped label={`改：${name}`} onClick={() => setEdited(name)} />
        ))}
      </Card>
      {former.length > 0 && (
        <Card isList>
          <SectionTitle>不再用的</SectionTitle>
          <View className="t-note">交给过它们的件还是原来的名字，台账里照样查得到。</View>
          {former.map((name) => (
            <Cell key={name} title={name} isWrapped label={`改：${name}，不再用`} onClick={() => setEdited(name)} />
          ))}
        </Card>
      )}
      <SettingHistory name="outside" />
      <OutsideSheet key={String(edited)} isOpen={edited !== undefined} name={edited ?? null} names={names} version={version} onClose={close} />
    </Page>
  )
}
