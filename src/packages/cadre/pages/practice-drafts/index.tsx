import { PracticeDesk } from '@/src/features/practice/components/practice-desk/practice-desk'

export default function PracticeDraftsPage() {
  return <PracticeDesk />
}
