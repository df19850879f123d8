import { Desk } from '@/src/features/people/components/desk/desk'
import { AlternateNotice } from '@/src/features/settings/components/alternate-notice'

export default function DeskPage() {
  return <Desk notice={<AlternateNotice />} />
}
