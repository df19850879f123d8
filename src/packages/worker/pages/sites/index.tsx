import { Page } from '@/src/components'
import { UnionSearch } from '@/src/features/liaison/components/union-search/union-search'
import { SiteList } from '@/src/features/site/components/site-list/site-list'

/** 身边的服务阵地: where workers are served, and what is there. */
export default function SitesPage() {
  return (
    <Page>
      <SiteList unionSearch={UnionSearch} />
    </Page>
  )
}
