import { View } from '@tarojs/components'
import type { SettingName } from '@/domain/settings/setting'
import { Card, SectionTitle, Timeline } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { settingsKeeping } from '@/types/settings/keeping.contract'

/** Who changed it to what, the newest first. */
export function SettingHistory({ name }: { name: SettingName }) {
  const { data, error, retry } = useQuery(settingsKeeping.history, { name })
  const { today } = useViewer()
  if (!data && !error) return null
  return (
    <Card onClick={data ? undefined : retry} label={data ? undefined : '经过没有取到，点这里再试一次'}>
      <SectionTitle>谁改过</SectionTitle>
      {!data && <View className="t-sub mt-1">{`${failureOf(error!, '经过').title}，点这里再试一次`}</View>}
      {data?.rows.length === 0 && <View className="t-sub mt-1">还没有人改过。</View>}
      {data && data.rows.length > 0 && (
        <Timeline
          entries={[...data.rows].reverse().map(({ version, at, byName, from, to }) => ({
            key: String(version), kind: 'past' as const, text: `${byName}：${from ? `${from} 改成 ` : ''}${to}`, date: shortInstant(at, today),
          }))}
        />
      )}
    </Card>
  )
}
