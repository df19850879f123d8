import { useState } from 'react'
import type { Role } from '@/domain/people/role'
import { Button, Segmented } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { useSendWaiting } from '../../api/use-send-waiting'
import { UnsentVisits } from '../unsent-visits/unsent-visits'
import { VisitList } from './visit-list'

type Scope = 'mine' | 'all'

const overseers: readonly Role[] = ['leader', 'office', 'supervision']
const scopes: readonly { value: Scope; text: string }[] = [
  { value: 'mine', text: '我的走访' },
  { value: 'all', text: '全部走访' },
]

/** The third tab of the staff: register one, go on with what waits on this phone, look back. */
export function VisitsBoard() {
  const { roles } = useViewer()
  useSendWaiting()
  const [scope, setScope] = useState<Scope>('mine')
  return (
    <>
      <Button icon="pin" onClick={() => void go(routes.visit({}))}>
        走访登记
      </Button>
      <UnsentVisits onOpen={({ union, checkedIn }) => void go(routes.visit(checkedIn ? { visitId: checkedIn.visitId } : { unionId: union.id, unionName: union.name }))} />
      {roles?.some((role) => overseers.includes(role)) && <Segmented label="谁的走访" options={scopes} value={scope} onChange={setScope} />}
      <VisitList key={scope} scope={scope} />
    </>
  )
}
