import { MatterEdit } from '@/src/features/matter/components/matter-edit/matter-edit'
import { useParams } from '@/src/lib/use-params'

export default function MatterEditPage() {
  const { id } = useParams('matterEdit')
  return <MatterEdit id={id} />
}
