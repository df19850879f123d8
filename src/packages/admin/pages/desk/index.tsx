import { Desk } from '@/src/features/people/components/desk/desk'

export default function DeskPage() {
  return <Desk />
}
