import { ReportList } from '@/src/features/review/components/report-list'

export default function ReportsPage() {
  return <ReportList />
}
