import { ReportView } from '@/src/features/review/components/report-view'
import { useParams } from '@/src/lib/use-params'

export default function PeriodicReportPage() {
  const { id } = useParams('periodicReport')
  return <ReportView id={id} />
}
