import { UnionSearch } from '@/src/features/liaison/components/union-search/union-search'
import { PersonRoles } from '@/src/features/people/components/person-roles/person-roles'
import { useParams } from '@/src/lib/use-params'

export default function PersonRolesPage() {
  const { id = '' } = useParams('personRoles')
  return <PersonRoles id={id} unionSearch={UnionSearch} />
}
