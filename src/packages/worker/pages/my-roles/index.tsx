import { ForMembers } from '@/src/features/people/components/consent-gate/for-members'
import { MyRoles } from '@/src/features/people/components/my-roles/my-roles'

export default function MyRolesPage() {
  return <ForMembers>{(person) => <MyRoles person={person} />}</ForMembers>
}
