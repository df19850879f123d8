import { ErrorState, Page, Skeleton } from '@/src/components'
import { useProblem } from '@/src/features/problem/api/use-problem'
import { MyProblem } from '@/src/features/problem/components/my-problem'
import { ToldProposals } from '@/src/features/proposal/components/told-proposals/told-proposals'
import { failureOf } from '@/src/lib/messages'
import { useParams } from '@/src/lib/use-params'

/** 我的诉求, one of them (DESIGN d, d2). */
export default function MyProblemPage() {
  const { id } = useParams('myProblem')
  const { data: problem, error, retry } = useProblem(id)
  if (!problem) return <Page>{error ? <ErrorState {...failureOf(error, '这件诉求')} onRetry={retry} /> : <Skeleton />}</Page>
  return (
    <MyProblem key={problem.id} problem={problem}>
      <ToldProposals problemId={problem.id} />
    </MyProblem>
  )
}
