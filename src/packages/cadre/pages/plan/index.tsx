import { UnionPicker } from '@/src/features/liaison/components/union-picker/union-picker'
import { PlanForm } from '@/src/features/visit/components/plan-form/plan-form'
import { useParams } from '@/src/lib/use-params'

export default function PlanPage() {
  return <PlanForm wanted={useParams('planVisit')} unionPicker={UnionPicker} />
}
