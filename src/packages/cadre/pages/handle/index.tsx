import { useState } from 'react'
import { Banner, ErrorState, Page, Skeleton } from '@/src/components'
import { useStaffProblem } from '@/src/features/problem/api/use-staff-problem'
import { HandleActs, HandleBar } from '@/src/features/problem/components/handle-acts'
import { NoticeCard, OrdersCard } from '@/src/features/problem/components/handle-orders'
import { HandleProblem } from '@/src/features/problem/components/handle-problem'
import { CompleteSheet, HandleSheets } from '@/src/features/problem/components/handle-sheets'
import { ChairAnswer } from '@/src/features/problem/components/handle-union'
import { barTasksOf, type HandleTask, handleTasksOf, isChairToAnswer } from '@/src/features/problem/handle-tasks'
import { handleHint } from '@/src/features/problem/handle-words'
import { useSendWaiting } from '@/src/features/visit/api/use-send-waiting'
import { failureOf } from '@/src/lib/messages'
import { useParams } from '@/src/lib/use-params'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'

/** A problem as its owner, a co-owner or the union's chair handles it: what waits for them first, the one button below. */
export default function HandlePage() {
  useSendWaiting()
  const { id } = useParams('handle')
  const { roles } = useViewer()
  const { problem, today, error, retry, news, tellForestalled } = useStaffProblem(id)
  const [open, setOpen] = useState<HandleTask>()
  const [measureId, setMeasureId] = useState<string>()
  if (!problem) {
    return <Page isDense>{error ? <ErrorState {...failureOf(error, '这件')} onRetry={retry} /> : <Skeleton cards={3} />}</Page>
  }
  const close = (): void => {
    setOpen(undefined)
    setMeasureId(undefined)
  }
  const done = (words: string): void => {
    close()
    toast(words)
  }
  const forestalled = (): void => {
    close()
    tellForestalled()
  }
  const tasks = handleTasksOf(problem, roles)
  const hint = handleHint(problem, today)
  const mayComplete = problem.may.includes('completeMeasure')
  const shared = { problem, today, onClose: close, onForestalled: forestalled }
  return (
    <Page isDense bar={barTasksOf(problem, tasks).primary && <HandleBar problem={problem} tasks={tasks} onChoose={setOpen} />}>
      {news ? <Banner tone="warn">{news}</Banner> : hint && <Banner tone={hint.isYourTurn ? 'you' : 'info'}>{hint.text}</Banner>}
      <HandleProblem
        problem={problem}
        today={today}
        onComplete={mayComplete ? (measure) => setMeasureId(measure.id) : undefined}
        waiting={
          <>
            {isChairToAnswer(problem, roles) && <ChairAnswer problem={problem} today={today} onForestalled={forestalled} />}
            <NoticeCard problem={problem} today={today} onForestalled={forestalled} />
            <OrdersCard problem={problem} today={today} onForestalled={forestalled} />
          </>
        }
        acts={<HandleActs problem={problem} tasks={tasks} onChoose={setOpen} />}
      />
      <HandleSheets {...shared} open={open} tasks={tasks} onDone={done} />
      {problem.measures.map((measure) => (
        <CompleteSheet key={measure.id} {...shared} measure={measure} isOpen={measureId === measure.id} onDone={() => done('记上做完了')} />
      ))}
    </Page>
  )
}
