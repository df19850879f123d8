import { ErrorState, Page, Skeleton } from '@/src/components'
import { useShell } from '@/src/features/people/api/use-shell'
import { PublicFigures } from '@/src/features/review/components/public-figures'
import { ReceivedTab } from '@/src/features/visit/components/received/received-tab'
import { VisitsBoard } from '@/src/features/visit/components/visits-board'
import { failureOf } from '@/src/lib/messages'
import { tabsOf } from '@/src/lib/tabs'

/** Slot 3: 公开 for workers, 来访 for chairs, 走访 for the staff. */
export default function ThirdPage() {
  const { me, desks } = useShell()
  const { data, error, retry } = me
  const { text } = tabsOf[desks[0] ?? 'worker'][2]
  if (!data) return <Page>{error ? <ErrorState {...failureOf(error, text)} onRetry={retry} /> : <Skeleton />}</Page>
  const isPublic = desks[0] === 'worker'
  return (
    <Page title={text} isDense={!isPublic}>
      {isPublic && <PublicFigures />}
      {desks.includes('chair') && <ReceivedTab />}
      {!isPublic && desks[0] !== 'chair' && <VisitsBoard />}
    </Page>
  )
}
