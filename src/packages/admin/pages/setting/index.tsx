import { StaffPicker } from '@/src/features/review/components/staff-picker/staff-picker'
import { SettingView } from '@/src/features/settings/components/setting-view'
import { useParams } from '@/src/lib/use-params'

export default function SettingPage() {
  const { name = '' } = useParams('setting')
  return <SettingView name={name} picker={StaffPicker} />
}
