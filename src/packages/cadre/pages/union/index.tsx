import { UnionCard } from '@/src/features/liaison/components/union-card/union-card'
import { useParams } from '@/src/lib/use-params'

export default function UnionPage() {
  const { id = '' } = useParams('union')
  return <UnionCard id={id} />
}
