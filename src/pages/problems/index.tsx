import { useState } from 'react'
import { EmptyState, ErrorState, LineTabs, Page, Skeleton } from '@/src/components'
import { useShell } from '@/src/features/people/api/use-shell'
import { AssignedList } from '@/src/features/problem/components/assigned-list'
import { LedgerBoard } from '@/src/features/problem/components/ledger-board'
import { MineList } from '@/src/features/problem/components/mine'
import { UnionBoard } from '@/src/features/problem/components/union-board'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { type Desk, tabsOf } from '@/src/lib/tabs'
import { go } from '@/src/platform/navigation'

type Part = 'ledger' | 'union' | 'assigned' | 'mine'

/** What stands behind slot 2 of each role. */
const partsOf: Record<Desk, readonly { value: Part; text: string }[]> = {
  worker: [{ value: 'mine', text: '我的诉求' }],
  chair: [{ value: 'union', text: '本会' }, { value: 'mine', text: '我的' }],
  cadre: [{ value: 'assigned', text: '交办给我' }, { value: 'mine', text: '我反映的' }],
  office: [{ value: 'ledger', text: '台账' }],
  leader: [{ value: 'ledger', text: '台账' }],
}

/** Slot 2: 我的诉求, 诉求, 问题 or 台账. */
export default function ProblemsPage() {
  const { me, desks } = useShell()
  const [chosen, setChosen] = useState<Part>()
  const { data, error, retry } = me
  const desk = desks[0] ?? 'worker'
  const parts = partsOf[desk]
  const part = parts.some(({ value }) => value === chosen) ? chosen : parts[0]?.value
  const title = tabsOf[desk][1].text
  if (!data) return <Page>{error ? <ErrorState {...failureOf(error, title)} onRetry={retry} /> : <Skeleton />}</Page>
  if (!data.person) {
    return (
      <Page title={title}>
        <EmptyState title="同意隐私说明后，才能反映问题" note="您反映的事，办到哪一步都会在这里。" action={{ text: '看隐私说明', onClick: () => void go(routes.home()) }} />
      </Page>
    )
  }
  return (
    <Page
      title={title}
      isDense={desk !== 'worker'}
      top={parts.length > 1 && part ? <LineTabs label={title} tabs={parts} value={part} onChange={setChosen} /> : undefined}
    >
      {part === 'ledger' && <LedgerBoard />}
      {part === 'union' && <UnionBoard />}
      {part === 'assigned' && <AssignedList />}
      {part === 'mine' && <MineList />}
    </Page>
  )
}
