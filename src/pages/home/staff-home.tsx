import { Page, SectionTitle } from '@/src/components'
import { MyLiaisonsCard } from '@/src/features/liaison/components/my-liaisons-card'
import { TodayCard } from '@/src/features/liaison/components/today-card'
import { AssignedCard } from '@/src/features/problem/components/assigned-card'
import { ConductCard } from '@/src/features/problem/components/conduct-card'
import { DeskCard } from '@/src/features/problem/components/desk-card'
import { MineCards, ReportCard, TurnCards } from '@/src/features/problem/components/mine'
import { UnionTodoCard } from '@/src/features/problem/components/union-todo'
import { AlternateNotice } from '@/src/features/settings/components/alternate-notice'
import type { Desk } from '@/src/lib/tabs'

/** 工作台: the main role's cards first, then the other roles', each under its own title. */
export function StaffHome({ desks }: { desks: readonly Desk[] }) {
  const isChair = desks[0] === 'chair'
  return (
    <Page title={isChair ? '联系点' : '工作台'} isDense={!isChair}>
      <StaffCards desks={desks} />
    </Page>
  )
}

export function StaffCards({ desks }: { desks: readonly Desk[] }) {
  const goesOut = desks.includes('cadre') || desks.includes('leader')
  const isChair = desks.includes('chair')
  return (
    <>
      <AlternateNotice />
      {desks.includes('office') && <DeskCard />}
      {isChair && <UnionTodoCard />}
      {goesOut && <TodayCard />}
      <AssignedCard />
      <ConductCard />
      {goesOut && <MyLiaisonsCard />}
      {isChair ? (
        <>
          {desks[0] !== 'chair' && <SectionTitle>我反映的</SectionTitle>}
          <ReportCard />
          <MineCards />
        </>
      ) : (
        <TurnCards />
      )}
    </>
  )
}
