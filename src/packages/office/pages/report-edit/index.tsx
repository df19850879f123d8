import { ReportForm } from '@/src/features/review/components/report-form/report-form'
import { useParams } from '@/src/lib/use-params'

export default function ReportEditPage() {
  const { id } = useParams('reportEdit')
  return <ReportForm id={id} />
}
