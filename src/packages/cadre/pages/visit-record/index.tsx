import { VisitRecord } from '@/src/features/visit/components/visit-record/visit-record'
import { useParams } from '@/src/lib/use-params'

export default function VisitRecordPage() {
  const { id = '' } = useParams('visitRecord')
  return <VisitRecord id={id} />
}
