import { Page } from '@/src/components'
import { SettingsList } from '@/src/features/settings/components/settings-list'

export default function SettingsPage() {
  return (
    <Page isDense>
      <SettingsList />
    </Page>
  )
}
