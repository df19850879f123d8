import { BulletinForm } from '@/src/features/review/components/bulletin-form/bulletin-form'
import { useParams } from '@/src/lib/use-params'

export default function BulletinEditPage() {
  const { id, reportId } = useParams('bulletinEdit')
  return <BulletinForm id={id} reportId={reportId} />
}
