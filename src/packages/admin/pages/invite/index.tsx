import { UnionSearch } from '@/src/features/liaison/components/union-search/union-search'
import { Invite } from '@/src/features/people/components/invite/invite'
import { useParams } from '@/src/lib/use-params'

export default function InvitePage() {
  const { personId } = useParams('invite')
  return <Invite personId={personId} unionSearch={UnionSearch} />
}
