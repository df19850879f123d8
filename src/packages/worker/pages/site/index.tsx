import { ErrorState, Page, Skeleton } from '@/src/components'
import { useSite } from '@/src/features/site/api/use-sites'
import { SiteCard } from '@/src/features/site/components/site-card/site-card'
import { failureOf } from '@/src/lib/messages'
import { useParams } from '@/src/lib/use-params'

/** One service site, for every member; its keepers change it from here. */
export default function SitePage() {
  const { id } = useParams('site')
  const { data: site, error, retry } = useSite(id)
  if (site) return <SiteCard key={site.id} site={site} />
  if (error?.code === 'NOT_FOUND') return <Page><ErrorState title="没有找到这个阵地" note="可能已经撤掉了，回列表看看别的。" /></Page>
  return <Page>{error ? <ErrorState {...failureOf(error, '这个阵地')} onRetry={retry} /> : <Skeleton />}</Page>
}
