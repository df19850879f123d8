import { Page } from '@/src/components'
import { PracticeList } from '@/src/features/practice/components/practice-list/practice-list'

/** 经验做法: what others can copy. */
export default function PracticesPage() {
  return (
    <Page>
      <PracticeList />
    </Page>
  )
}
