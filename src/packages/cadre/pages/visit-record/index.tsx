import { useSendWaiting } from '@/src/features/visit/api/use-send-waiting'
import { VisitRecord } from '@/src/features/visit/components/visit-record/visit-record'
import { useParams } from '@/src/lib/use-params'

export default function VisitRecordPage() {
  useSendWaiting()
  const { id = '' } = useParams('visitRecord')
  return <VisitRecord id={id} />
}
