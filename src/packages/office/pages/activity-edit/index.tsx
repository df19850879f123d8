import { ActivityForm } from '@/src/features/review/components/activity-form/activity-form'
import { useParams } from '@/src/lib/use-params'

export default function ActivityEditPage() {
  const { id } = useParams('activityEdit')
  return <ActivityForm id={id} />
}
