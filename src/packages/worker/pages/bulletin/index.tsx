import { BulletinView } from '@/src/features/review/components/bulletin-view/bulletin-view'
import { useParams } from '@/src/lib/use-params'

export default function BulletinPage() {
  const { id } = useParams('bulletin')
  return <BulletinView id={id} />
}
