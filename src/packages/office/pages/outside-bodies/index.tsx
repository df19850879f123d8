import { OutsideList } from '@/src/features/problem/components/outside-list/outside-list'

export default function OutsideBodiesPage() {
  return <OutsideList />
}
