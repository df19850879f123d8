import { BulletinList } from '@/src/features/review/components/bulletin-list/bulletin-list'

export default function BulletinsPage() {
  return <BulletinList />
}
