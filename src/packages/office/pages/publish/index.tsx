import { Button, EmptyState, ErrorState, Page, Skeleton } from '@/src/components'
import { useStaffProblem } from '@/src/features/problem/api/use-staff-problem'
import { PublishForm, usePublishing } from '@/src/features/problem/components/publish-form'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useParams } from '@/src/lib/use-params'
import { back } from '@/src/platform/navigation'

type Problem = NonNullable<ReturnType<typeof useStaffProblem>['problem']>

function Publishing({ problem }: { problem: Problem }) {
  const publishing = usePublishing(problem, () => void back(routes.problems()))
  const isOut = problem.publication !== null
  const bar = (
    <>
      {isOut && (
        <Button kind="line" onClick={() => void publishing.takeBack()} isSending={publishing.isTaking} sendingText="正在撤下">
          撤下
        </Button>
      )}
      <Button isGrowing onClick={() => void publishing.publish()} isSending={publishing.isSending}>
        {isOut ? '改好了，重新公开' : '公开，谁都看得到'}
      </Button>
    </>
  )
  return (
    <Page isDense title={isOut ? '已经公开' : '公开'} bar={bar}>
      <PublishForm problem={problem} publishing={publishing} />
    </Page>
  )
}

/** 公开: in the office's words, with the reporter's consent. */
export default function PublishPage() {
  const { id } = useParams('publish')
  const { problem, error, retry } = useStaffProblem(id)
  if (!problem) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这件')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  if (!problem.mayPublish && problem.publication === null) {
    return (
      <Page isDense>
        <EmptyState title="反映人没有同意公开" note="同意不同意由反映人定，可以随时在自己的页面改。同意了才能公开。" />
      </Page>
    )
  }
  return <Publishing key={problem.id} problem={problem} />
}
