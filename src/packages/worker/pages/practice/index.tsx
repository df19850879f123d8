import { ErrorState, Page, Skeleton } from '@/src/components'
import { usePractice } from '@/src/features/practice/api/use-practices'
import { PracticeCard } from '@/src/features/practice/components/practice-card/practice-card'
import { failureOf } from '@/src/lib/messages'
import { useParams } from '@/src/lib/use-params'

/** One practice: published, or on its way for who writes, edits and approves it. */
export default function PracticePage() {
  const { id } = useParams('practice')
  const { data: practice, error, retry } = usePractice(id)
  if (practice) return <PracticeCard key={practice.id} practice={practice} />
  if (error?.code === 'NOT_FOUND') return <Page><ErrorState title="没有找到这一篇" note="可能已经撤下了，回列表看看别的。" /></Page>
  return <Page>{error ? <ErrorState {...failureOf(error, '这一篇')} onRetry={retry} /> : <Skeleton />}</Page>
}
