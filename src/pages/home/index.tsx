import { ErrorState, Page, Skeleton } from '@/src/components'
import { useShell } from '@/src/features/people/api/use-shell'
import { ConsentGate } from '@/src/features/people/components/consent-gate'
import { failureOf } from '@/src/lib/messages'
import { LeaderHome } from './leader-home'
import { StaffHome } from './staff-home'
import { WorkerHome } from './worker-home'

/** Slot 1: the workbench of whoever looks. */
export default function HomePage() {
  const { me, desks } = useShell()
  const { data, error, retry } = me
  if (!data) return <Page>{error ? <ErrorState {...failureOf(error, '首页')} onRetry={retry} /> : <Skeleton />}</Page>
  if (!data.person) return <ConsentGate me={data} />
  if (desks[0] === 'leader') return <LeaderHome desks={desks} />
  if (desks[0] === 'worker') return <WorkerHome unionName={data.person.union?.name} />
  return <StaffHome desks={desks} />
}
