import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SettingName } from '@/domain/settings/setting'
import { Card, Cell, ErrorState, Skeleton } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { settingsKeeping } from '@/types/settings/keeping.contract'

/** Newest changes shown. */
const most = 20

/** Who changed a setting, when and to what; folded until somebody asks. */
export function SettingHistory({ name }: { name: SettingName }) {
  const { today } = useViewer()
  const [isOpen, setOpen] = useState(false)
  const { data, error, retry } = useQuery(settingsKeeping.history, isOpen ? { name } : undefined)
  return (
    <Card isList>
      <Cell title="谁改过" hasArrow={!isOpen} onClick={() => setOpen(!isOpen)} label={isOpen ? '收起谁改过' : '谁改过'} />
      {isOpen && !data && (error ? <ErrorState {...failureOf(error, '改动')} onRetry={retry} /> : <Skeleton cards={1} />)}
      {data?.rows.length === 0 && <View className="t-sub">还没有人改过，都是原来的。</View>}
      {data && [...data.rows].reverse().slice(0, most).map(({ version, at, byName, from, to }) => (
        <Cell key={version} isWrapped title={to} sub={from ? <View>{`原来是“${from}”`}</View> : undefined} note={`${byName}，${shortInstant(at, today)}`} />
      ))}
    </Card>
  )
}
