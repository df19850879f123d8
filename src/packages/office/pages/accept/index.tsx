import { useState } from 'react'
import { Banner, ErrorState, Page, Skeleton } from '@/src/components'
import { useStaffProblem } from '@/src/features/problem/api/use-staff-problem'
import { OrdersCard } from '@/src/features/problem/components/handle-orders'
import { LeaderSheets } from '@/src/features/problem/components/leader-acts'
import { OfficeSheets } from '@/src/features/problem/components/decision-sheets'
import { DecisionsCard, OfficeActs } from '@/src/features/problem/components/office-acts'
import { hasMainTask, MainTask, TaskSheets } from '@/src/features/problem/components/problem-tasks'
import { StaffProblem } from '@/src/features/problem/components/staff-problem'
import { PressCard } from '@/src/features/problem/components/supervise-press'
import type { LeaderTask } from '@/src/features/problem/leader-tasks'
import type { OfficeTask } from '@/src/features/problem/office-tasks'
import { isPressed } from '@/src/features/problem/press-words'
import type { Task } from '@/src/features/problem/task-choice'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useParams } from '@/src/lib/use-params'
import { back, go } from '@/src/platform/navigation'

/** What leaves the line where others take it on: the office goes back to its list. */
const leaving: readonly Task[] = ['assign', 'decline', 'return']

/** A problem as the office, supervision, a leader or a chair sees it; what they may do follows from the problem. */
export default function AcceptPage() {
  const { id } = useParams('accept')
  const { problem, today, tasks, error, retry, news, tellForestalled } = useStaffProblem(id)
  const [open, setOpen] = useState<Task | OfficeTask | LeaderTask>()
  if (!problem) {
    return <Page isDense>{error ? <ErrorState {...failureOf(error, '这件')} onRetry={retry} /> : <Skeleton cards={3} />}</Page>
  }
  const choose = (task: Task | OfficeTask | LeaderTask): void => (task === 'handle' ? void go(routes.handle({ id: problem.id })) : setOpen(task))
  const close = (): void => setOpen(undefined)
  const forestalled = (): void => {
    close()
    tellForestalled()
  }
  const isNew = problem.state === 'submitted'
  const isUrgent = isPressed(problem, today)
  const press = <PressCard problem={problem} today={today} onForestalled={forestalled} />
  const shared = { problem, today, onClose: close, onForestalled: forestalled }
  return (
    <Page isDense title={isNew ? '受理' : '问题'} bar={hasMainTask(tasks) && <MainTask tasks={tasks} isNew={isNew} onChoose={choose} />}>
      {news && <Banner tone="warn">{news}</Banner>}
      <StaffProblem
        problem={problem}
        today={today}
        first={
          <>
            <DecisionsCard problem={problem} today={today} onChoose={choose} />
            {isUrgent && press}
            <OrdersCard problem={problem} today={today} onForestalled={forestalled} />
          </>
        }
      >
        {!isUrgent && press}
        <OfficeActs problem={problem} tasks={tasks} onChoose={choose} />
      </StaffProblem>
      <TaskSheets {...shared} open={open as Task} onDone={(task) => (leaving.includes(task) ? void back(routes.problems()) : close())} />
      <OfficeSheets {...shared} open={open} onDone={close} />
      <LeaderSheets {...shared} open={open} onDone={close} />
    </Page>
  )
}
