import { useState } from 'react'
import type { Role } from '@/domain/people/role'
import { Banner, Button, Card, Cell, Segmented } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useOnline } from '@/src/lib/use-online'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { useWaitingCount } from '../../queue/waiting'
import { useDrafts } from '../../use-draft'
import { UnsentVisits } from '../unsent-visits/unsent-visits'
import { VisitList } from './visit-list'

type Scope = 'mine' | 'together' | 'all'

const overseers: readonly Role[] = ['leader', 'office', 'supervision']
const scopes: readonly { value: Scope; text: string }[] = [
  { value: 'mine', text: '我的' },
  { value: 'together', text: '一起去的' },
  { value: 'all', text: '全部' },
]

/** The third tab of the staff: register one, plan, go on with what waits on this phone, look back. */
export function VisitsBoard() {
  const { roles } = useViewer()
  const drafts = useDrafts()
  const waiting = useWaitingCount()
  const isConnected = useOnline()
  const [scope, setScope] = useState<Scope>('mine')
  const oversees = roles?.some((role) => overseers.includes(role))
  return (
    <>
      <Button icon="pin" onClick={() => void go(routes.visit({}))}>
        走访登记
      </Button>
      {waiting > 0 && (
        <Banner tone={isConnected ? 'you' : 'info'} onClick={() => void go(routes.outbox())}>
          {isConnected ? `${waiting} 条等着送出，点这里送` : `没有网络，${waiting} 条存在这部手机里`}
        </Banner>
      )}
      <UnsentVisits drafts={drafts} onOpen={({ id }) => void go(routes.visit({ draftId: id }))} />
      <Card isList>
        <Cell isLow title="走访安排和今天的路线" onClick={() => void go(routes.plans())} />
        {oversees && <Cell isLow title="走访总览" onClick={() => void go(routes.visitSurvey())} />}
        {roles?.includes('office') && <Cell isLow title="工会名册和结对" onClick={() => void go(routes.unions())} />}
      </Card>
      <Segmented label="谁的走访" options={oversees ? scopes : scopes.slice(0, 2)} value={scope} onChange={setScope} />
      <VisitList key={scope} scope={scope} />
    </>
  )
}
