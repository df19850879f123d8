import { useState } from 'react'
import { Banner, ErrorState, Page, Skeleton } from '@/src/components'
import { useStaffProblem } from '@/src/features/problem/api/use-staff-problem'
import { hasMainTask, MainTask, OtherTasks, TaskSheets } from '@/src/features/problem/components/problem-tasks'
import { StaffProblem } from '@/src/features/problem/components/staff-problem'
import type { Task } from '@/src/features/problem/task-choice'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useParams } from '@/src/lib/use-params'
import { back, go } from '@/src/platform/navigation'

/** A problem as the office, supervision, a leader or a chair sees it; what they may do follows from the problem. */
export default function AcceptPage() {
  const { id } = useParams('accept')
  const { problem, today, tasks, error, retry, news, tellForestalled } = useStaffProblem(id)
  const [open, setOpen] = useState<Task>()
  if (!problem) {
    return <Page isDense>{error ? <ErrorState {...failureOf(error, '这件')} onRetry={retry} /> : <Skeleton cards={3} />}</Page>
  }
  const choose = (task: Task): void => (task === 'handle' ? void go(routes.handle({ id: problem.id })) : setOpen(task))
  const isNew = problem.state === 'submitted'
  return (
    <Page isDense title={isNew ? '受理' : '问题'} bar={hasMainTask(tasks) && <MainTask tasks={tasks} isNew={isNew} onChoose={choose} />}>
      {news && <Banner tone="warn">{news}</Banner>}
      <StaffProblem problem={problem} today={today}>
        <OtherTasks tasks={tasks} ownerName={problem.owner?.name} onChoose={choose} />
      </StaffProblem>
      <TaskSheets
        problem={problem}
        open={open}
        onClose={() => setOpen(undefined)}
        onDone={(task) => (task === 'instruct' ? setOpen(undefined) : void back(routes.problems()))}
        onForestalled={() => {
          setOpen(undefined)
          tellForestalled()
        }}
      />
    </Page>
  )
}
