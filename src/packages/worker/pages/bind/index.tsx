import { Bind } from '@/src/features/people/components/bind/bind'
import { ForMembers } from '@/src/features/people/components/consent-gate/for-members'
import { useParams } from '@/src/lib/use-params'

export default function BindPage() {
  const { scene } = useParams('bind')
  return <ForMembers>{() => <Bind scene={scene} />}</ForMembers>
}
