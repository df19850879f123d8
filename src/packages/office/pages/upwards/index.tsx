import { UpwardList } from '@/src/features/review/components/upward-list/upward-list'

export default function UpwardsPage() {
  return <UpwardList />
}
