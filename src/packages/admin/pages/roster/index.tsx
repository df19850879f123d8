import { Button, Page } from '@/src/components'
import { RosterList } from '@/src/features/people/components/roster/roster-list'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'

export default function RosterPage() {
  return (
    <Page isDense bar={<Button isGrowing icon="plus" onClick={() => void go(routes.personEdit({}))}>加一个人</Button>}>
      <RosterList onOpen={({ id }) => void go(routes.person({ id }))} />
    </Page>
  )
}
