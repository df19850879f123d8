import { WorkItems } from '@/src/features/review/components/work-items/work-items'

export default function WorkItemsPage() {
  return <WorkItems />
}
