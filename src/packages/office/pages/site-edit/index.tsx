import { UnionSearch } from '@/src/features/liaison/components/union-search/union-search'
import { SiteEdit } from '@/src/features/site/components/site-edit/site-edit'
import { useParams } from '@/src/lib/use-params'

export default function SiteEditPage() {
  const { id } = useParams('siteEdit')
  return <SiteEdit id={id} unionSearch={UnionSearch} />
}
