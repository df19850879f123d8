import { UnionSearch } from '@/src/features/liaison/components/union-search/union-search'
import { PracticeEdit } from '@/src/features/practice/components/practice-edit/practice-edit'
import { useParams } from '@/src/lib/use-params'

export default function PracticeEditPage() {
  const { id } = useParams('practiceEdit')
  return <PracticeEdit id={id} unionSearch={UnionSearch} />
}
