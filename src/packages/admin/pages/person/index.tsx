import { PersonCard } from '@/src/features/people/components/person-card/person-card'
import { useParams } from '@/src/lib/use-params'

export default function PersonPage() {
  const { id = '' } = useParams('person')
  return <PersonCard id={id} />
}
