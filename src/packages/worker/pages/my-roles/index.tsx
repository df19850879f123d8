import { ForMembers } from '@/src/features/people/components/consent-gate/for-members'
import { MyRoles } from '@/src/features/people/components/my-roles/my-roles'
import { NotifyMe } from '@/src/features/problem/components/receipt'

export default function MyRolesPage() {
  return <ForMembers>{(person) => <MyRoles person={person} notifyMe={<NotifyMe place="消息" without="有结果会写在“消息”里。" />} />}</ForMembers>
}
