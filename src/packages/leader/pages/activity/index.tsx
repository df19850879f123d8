import { ActivityView } from '@/src/features/review/components/activity-view/activity-view'
import { useParams } from '@/src/lib/use-params'

export default function ActivityPage() {
  const { id } = useParams('activity')
  return <ActivityView id={id} />
}
