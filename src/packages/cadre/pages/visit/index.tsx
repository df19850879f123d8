import { View } from '@tarojs/components'
import { ErrorState, Page, Skeleton } from '@/src/components'
import { UnionPicker } from '@/src/features/liaison/components/union-picker/union-picker'
import { useSendWaiting } from '@/src/features/visit/api/use-send-waiting'
import { keepPlans } from '@/src/features/visit/kept-plans'
import { keepCards } from '@/src/features/liaison/api/keep-cards'
import { useKeepAhead } from '@/src/lib/keep-fresh'
import { UnsentVisits } from '@/src/features/visit/components/unsent-visits/unsent-visits'
import { VisitForm } from '@/src/features/visit/components/visit-form/visit-form'
import { useDrafts } from '@/src/features/visit/use-draft'
import { useOpenVisit } from '@/src/features/visit/use-open-visit'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useParams } from '@/src/lib/use-params'
import { replace } from '@/src/platform/navigation'

export default function VisitPage() {
  useSendWaiting()
  useKeepAhead(keepCards)
  useKeepAhead(keepPlans)
  const { draft, pictures, isLoading, error, retry, choose, resume } = useOpenVisit(useParams('visit'))
  const drafts = useDrafts()
  if (draft) return <VisitForm key={draft.id} initial={draft} pictures={pictures} />
  if (error) return <Page isDense><ErrorState {...failureOf(error, '这次走访')} onRetry={retry} /></Page>
  if (isLoading) return <Page isDense><Skeleton cards={2} /></Page>
  return (
    <Page isDense>
      <View className="t-title">去了哪个工会</View>
      <UnsentVisits drafts={drafts} onOpen={resume} />
      <UnionPicker onPick={(union, openVisitId) => (openVisitId ? void replace(routes.visit({ visitId: openVisitId })) : choose(union))} />
    </Page>
  )
}
