import { UnionSheet } from '@/src/features/liaison/components/union-sheet'
import { ApplyForm } from '@/src/features/people/components/apply/apply-form'
import { ForMembers } from '@/src/features/people/components/consent-gate/for-members'
import { useParams } from '@/src/lib/use-params'

export default function ApplyRolePage() {
  const { kind } = useParams('applyRole')
  return <ForMembers>{(person) => <ApplyForm kind={kind ?? 'role'} person={person} unionSheet={UnionSheet} />}</ForMembers>
}
