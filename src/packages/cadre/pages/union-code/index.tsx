import { EmptyState, Page, Skeleton } from '@/src/components'
import { UnionCode } from '@/src/features/visit/components/union-code/union-code'
import { useOwnUnion } from '@/src/features/visit/api/use-own-union'
import { useParams } from '@/src/lib/use-params'

export default function UnionCodePage() {
  const { unionId } = useParams('unionCode')
  const own = useOwnUnion()
  const id = unionId ?? own?.id
  if (own === undefined && !unionId) return <Page isDense><Skeleton cards={1} /></Page>
  if (!id) return <Page isDense><EmptyState icon="building" title="还不知道您是哪个工会的" note="在“我的”里选好工会，就能做本会的码。" /></Page>
  return <UnionCode unionId={id} />
}
