import { useState } from 'react'
import { Banner, ErrorState, Page, Skeleton } from '@/src/components'
import { useStaffProblem } from '@/src/features/problem/api/use-staff-problem'
import { HandleBar, hasHandling } from '@/src/features/problem/components/handle-bar'
import { HandleSheets } from '@/src/features/problem/components/handle-sheets'
import { StaffProblem } from '@/src/features/problem/components/staff-problem'
import { handleHint, type HandleTask } from '@/src/features/problem/handle-words'
import { failureOf } from '@/src/lib/messages'
import { useParams } from '@/src/lib/use-params'
import { toast } from '@/src/platform/dialog'

const done: Record<HandleTask, string> = { measure: '举措写进台账了', progress: '进展写进台账了', resolve: '办结了，等反映人回答' }

/** A problem as its owner or co-owner sees it: the clock on top, what to do below. */
export default function HandlePage() {
  const { id } = useParams('handle')
  const { problem, today, error, retry, news, tellForestalled } = useStaffProblem(id)
  const [open, setOpen] = useState<HandleTask>()
  if (!problem) {
    return <Page isDense>{error ? <ErrorState {...failureOf(error, '这件')} onRetry={retry} /> : <Skeleton cards={3} />}</Page>
  }
  const hint = handleHint(problem, today)
  return (
    <Page isDense bar={hasHandling(problem) && <HandleBar problem={problem} onChoose={setOpen} />}>
      {news ? <Banner tone="warn">{news}</Banner> : hint && <Banner tone={hint.isYourTurn ? 'you' : 'info'}>{hint.text}</Banner>}
      <StaffProblem problem={problem} today={today} />
      <HandleSheets
        problem={problem}
        today={today}
        open={open}
        onClose={() => setOpen(undefined)}
        onDone={(task) => {
          setOpen(undefined)
          toast(done[task])
        }}
        onForestalled={() => {
          setOpen(undefined)
          tellForestalled()
        }}
      />
    </Page>
  )
}
