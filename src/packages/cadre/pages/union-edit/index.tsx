import { UnionEdit } from '@/src/features/liaison/components/union-edit/union-edit'
import { useParams } from '@/src/lib/use-params'

export default function UnionEditPage() {
  const { id } = useParams('unionEdit')
  return <UnionEdit id={id} />
}
