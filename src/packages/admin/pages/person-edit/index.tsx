import { PersonEdit } from '@/src/features/people/components/person-edit/person-edit'
import { useParams } from '@/src/lib/use-params'

export default function PersonEditPage() {
  const { id } = useParams('personEdit')
  return <PersonEdit id={id} />
}
