import { useState } from 'react'
import { LineTabs, Page, Skeleton } from '@/src/components'
import { OrderList } from '@/src/features/problem/components/order-list'
import { useViewer } from '@/src/lib/use-viewer'

type Part = 'given' | 'answered' | 'owed' | 'replied'

const given: readonly { value: Part; text: string }[] = [
  { value: 'given', text: '等回复' },
  { value: 'answered', text: '已回复' },
]

const owed = (isLeader: boolean): readonly { value: Part; text: string }[] => [
  { value: 'owed', text: '要我回复的' },
  ...(isLeader ? [] : [{ value: 'replied' as const, text: '我回复过的' }]),
]

/** 批示: a leader's own with the answers, and those the viewer is to answer. */
export default function OrdersPage() {
  const { roles } = useViewer()
  const [chosen, setChosen] = useState<Part>()
  const isLeader = !!roles?.includes('leader')
  const parts = [...(isLeader ? given : []), ...owed(isLeader)]
  const part = chosen ?? parts[0]?.value ?? 'owed'
  if (!roles) return <Page isDense><Skeleton /></Page>
  return (
    <Page isDense top={<LineTabs label="批示" tabs={parts} value={part} onChange={setChosen} />}>
      <OrderList
        key={part}
        whose={part === 'given' || part === 'answered' ? 'given' : 'owed'}
        state={part === 'answered' || part === 'replied' ? 'answered' : 'open'}
      />
    </Page>
  )
}
