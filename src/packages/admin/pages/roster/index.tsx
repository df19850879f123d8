import { Page } from '@/src/components'
import { RosterList } from '@/src/features/people/components/roster/roster-list'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'

export default function RosterPage() {
  return (
    <Page isDense>
      <RosterList onOpen={({ id }) => void go(routes.person({ id }))} />
    </Page>
  )
}
