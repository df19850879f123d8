import { useState } from 'react'
import { clockEntries, clockFaults, withCounts } from '@/domain/settings/clock.entries'
import { defaultClockTable } from '@/domain/problem/problem.clocks'
import { Banner, Button } from '@/src/components'
import { useIntention } from '@/src/lib/use-intention'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { type SettingsNow, settingsKeeping } from '@/types/settings/keeping.contract'
import { touchedBySettings } from '../api/use-settings'
import { settingMessageOf } from '../setting-words'
import { CountList } from './count-list'

/** The clock table: what is changed here is saved together, so that it holds together. */
export function ClocksSetting({ now: { clocks } }: { now: SettingsNow }) {
  const { mayCall } = useViewer()
  const { send, isSending, error } = useIntention(settingsKeeping.saveClocks, touchedBySettings)
  const [changed, setChanged] = useState<Record<string, number>>({})
  const counts = { ...clocks.counts, ...changed }
  const differing = Object.fromEntries(Object.entries(changed).filter(([key, count]) => clocks.counts[key] !== count))
  const faults = clockFaults(withCounts(defaultClockTable, counts))
  const size = Object.keys(differing).length
  const save = async (): Promise<void> => {
    if (!(await send({ version: clocks.version, counts: differing }))) return
    setChanged({})
    toast('存好了')
  }
  return (
    <>
      <Banner tone={faults.length > 0 ? 'warn' : 'info'}>{faults.length > 0 ? faults.join('；') : '改了以后，新报上来的按新的算；已经在办的还按原来的。'}</Banner>
      {error && <Banner tone="warn">{settingMessageOf(error)}</Banner>}
      <CountList
        counts={clockEntries.map(({ key, group, name, unit, least, most }) => ({ key, group, name, unit, least, most, count: counts[key] ?? 0, usual: clocks.usual[key] ?? 0 }))}
        onChange={mayCall(settingsKeeping.saveClocks) ? (key, count) => setChanged({ ...changed, [key]: count }) : undefined}
      />
      {size > 0 && faults.length === 0 && (
        <Button onClick={() => void save()} isSending={isSending} sendingText="正在保存">{`保存 ${size} 处改动`}</Button>
      )}
    </>
  )
}
