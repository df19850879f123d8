import { useState } from 'react'
import type { LimitName } from '@/domain/limits/limits'
import { limitWords, mostOfLimit } from '@/domain/settings/setting'
import { Banner, Button } from '@/src/components'
import { useIntention } from '@/src/lib/use-intention'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { type SettingsNow, settingsKeeping } from '@/types/settings/keeping.contract'
import { touchedBySettings } from '../api/use-settings'
import { settingMessageOf } from '../setting-words'
import { CountList } from './count-list'

/** How often one person may do a thing, so that nobody floods the others. */
export function LimitsSetting({ now: { limits } }: { now: SettingsNow }) {
  const { mayCall } = useViewer()
  const { send, isSending, error } = useIntention(settingsKeeping.saveLimits, touchedBySettings)
  const [changed, setChanged] = useState<Partial<Record<LimitName, number>>>({})
  const differing = Object.fromEntries(limits.rows.flatMap(({ name, most }) => (changed[name] === undefined || changed[name] === most ? [] : [[name, changed[name]]])))
  const size = Object.keys(differing).length
  const save = async (): Promise<void> => {
    if (!(await send({ version: limits.version, limits: differing }))) return
    setChanged({})
    toast('存好了')
  }
  return (
    <>
      <Banner>一个人最多做这么多次，超过了会请他歇一歇，写的都还在。</Banner>
      {error && <Banner tone="warn">{settingMessageOf(error)}</Banner>}
      <CountList
        counts={limits.rows.map(({ name, most, usual, hours }) => ({
          key: name, group: '', name: limitWords[name], unit: hours === 24 ? '次一天' : `次 ${hours} 小时`, count: changed[name] ?? most, usual, least: 1, most: mostOfLimit,
        }))}
        onChange={mayCall(settingsKeeping.saveLimits) ? (key, count) => setChanged({ ...changed, [key]: count }) : undefined}
      />
      {size > 0 && <Button onClick={() => void save()} isSending={isSending} sendingText="正在保存">{`保存 ${size} 处改动`}</Button>}
    </>
  )
}
