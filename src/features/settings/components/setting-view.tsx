import type { ComponentType } from 'react'
import { type SettingName, settingNames, settingWords } from '@/domain/settings/setting'
import { EmptyState, ErrorState, Page, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import type { SettingsNow } from '@/types/settings/keeping.contract'
import { useSettings } from '../api/use-settings'
import { CalendarSetting } from './calendar-setting'
import { ClocksSetting } from './clocks-setting'
import { ConductSetting, type StaffPickerProps } from './conduct-setting'
import { FilingSetting } from './filing-setting'
import { LimitsSetting } from './limits-setting'
import { OutsideSetting } from './outside-setting'
import { RepliesSetting } from './replies-setting'
import { SettingHistory } from './setting-history'

interface FormProps { now: SettingsNow; picker: ComponentType<StaffPickerProps> }

const forms: Record<SettingName, ComponentType<FormProps>> = {
  conduct: ConductSetting, clocks: ClocksSetting, calendar: CalendarSetting, outside: OutsideSetting, replies: RepliesSetting, limits: LimitsSetting, filing: FilingSetting,
}

/** One setting: as it is, to change, and who changed it. */
export function SettingView({ name, picker }: { name: string; picker: ComponentType<StaffPickerProps> }) {
  const { data, error, retry } = useSettings()
  const known = settingNames.find((one) => one === name)
  if (!known) return <Page isDense><EmptyState title="没有这一项设置" note="请从“设置”里进来。" /></Page>
  const Form = forms[known]
  return (
    <Page isDense title={settingWords[known]}>
      {data ? <Form now={data} picker={picker} /> : error ? <ErrorState {...failureOf(error, '设置')} onRetry={retry} /> : <Skeleton cards={2} />}
      {data && <SettingHistory name={known} />}
    </Page>
  )
}
