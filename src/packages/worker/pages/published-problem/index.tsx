import { ErrorState, Page, Skeleton } from '@/src/components'
import { usePublishedProblem } from '@/src/features/problem/api/use-published'
import { PublishedProblem } from '@/src/features/problem/components/published'
import { failureOf } from '@/src/lib/messages'
import { useParams } from '@/src/lib/use-params'

/** One published problem, for every member. */
export default function PublishedProblemPage() {
  const { id } = useParams('publishedProblem')
  const { data: problem, error, retry } = usePublishedProblem(id)
  if (problem) return <PublishedProblem key={problem.id} problem={problem} />
  const failure = error?.code === 'NOT_FOUND' ? { title: '这件已经不公开了', note: '您也遇到的话，可以自己反映。' } : error && failureOf(error, '这件诉求')
  return <Page>{failure ? <ErrorState {...failure} onRetry={error?.code === 'NOT_FOUND' ? undefined : retry} /> : <Skeleton />}</Page>
}
