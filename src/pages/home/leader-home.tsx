import { useState } from 'react'
import { LineTabs, Page } from '@/src/components'
import { UnionSheet } from '@/src/features/liaison/components/union-sheet'
import { useLeaderWaiting } from '@/src/features/problem/api/use-leader-waiting'
import { Overview } from '@/src/features/review/components/overview'
import { routes } from '@/src/lib/routes'
import type { Desk } from '@/src/lib/tabs'
import { go } from '@/src/platform/navigation'
import { StaffCards } from './staff-home'

const sides = [
  { value: 'overview', text: '总览' },
  { value: 'bench', text: '工作台' },
] as const

type Side = (typeof sides)[number]['value']

/** A leader's slot 1: 总览, and the own workbench behind the switch. */
export function LeaderHome({ desks }: { desks: readonly Desk[] }) {
  const [side, setSide] = useState<Side>('overview')
  const decisions = useLeaderWaiting()
  const leaders = { decisions, onDecisions: () => void go(routes.decide()), onOrders: () => void go(routes.orders()) }
  return (
    <Page title={side === 'overview' ? '总览' : '工作台'} isDense top={<LineTabs label="总览或工作台" tabs={sides} value={side} onChange={setSide} />}>
      {side === 'overview' ? <Overview leaders={leaders} unionSheet={UnionSheet} /> : <StaffCards desks={desks} />}
    </Page>
  )
}
