import { PersonLeave } from '@/src/features/people/components/person-leave/person-leave'
import { useParams } from '@/src/lib/use-params'

export default function PersonLeavePage() {
  const { id = '' } = useParams('personLeave')
  return <PersonLeave id={id} />
}
