import { MergeBoard } from '@/src/features/problem/components/merge-board'
import { routes } from '@/src/lib/routes'
import { useParams } from '@/src/lib/use-params'
import { back, replace } from '@/src/platform/navigation'

export default function SimilarPage() {
  const { id } = useParams('similar')
  return <MergeBoard id={id} onMerged={(mainId) => void (mainId === id ? back(routes.problems()) : replace(routes.accept({ id: mainId })))} />
}
