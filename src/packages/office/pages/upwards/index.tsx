import { UpwardList } from '@/src/features/review/components/upward-list/upward-list'
import { useParams } from '@/src/lib/use-params'

export default function UpwardsPage() {
  const { reportId, title } = useParams('upwards')
  return <UpwardList sent={reportId ? { reportId, title: title ?? '' } : undefined} />
}
