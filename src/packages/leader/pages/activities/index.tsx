import { ActivityList } from '@/src/features/review/components/activity-list/activity-list'

export default function ActivitiesPage() {
  return <ActivityList />
}
