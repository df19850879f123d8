import { ErrorState, Page, Skeleton } from '@/src/components'
import { UnionSheet } from '@/src/features/liaison/components/union-sheet'
import { useMe } from '@/src/features/people/api/use-me'
import { ConsentGate } from '@/src/features/people/components/consent-gate'
import { ReportForm } from '@/src/features/problem/components/report-form'
import { purposeOf } from '@/src/features/problem/report-draft'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useParams } from '@/src/lib/use-params'
import { replace } from '@/src/platform/navigation'

/** 反映问题; opened from outside by somebody new, the privacy notice comes first. */
export default function ReportPage() {
  const { category, joins, joinsTitle, siteId, siteName, purpose, matter } = useParams('report')
  const { data: me, error, retry } = useMe()
  if (!me) return <Page>{error ? <ErrorState {...failureOf(error, '您的资料')} onRetry={retry} /> : <Skeleton />}</Page>
  if (!me.person) return <ConsentGate me={me} />
  return (
    <ReportForm
      me={me}
      begin={category}
      joins={joins ? { id: joins, title: joinsTitle ?? '' } : undefined}
      about={{
        site: siteId ? { id: siteId, name: siteName ?? '' } : undefined,
        matter: matter ? { title: matter, purpose: purposeOf(purpose) } : undefined,
      }}
      unionSheet={UnionSheet}
      onReceived={({ id }) => void replace(routes.receipt({ id }))}
    />
  )
}
