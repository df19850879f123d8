import { UnionPicker } from '@/src/features/liaison/components/union-picker/union-picker'
import { useSendWaiting } from '@/src/features/visit/api/use-send-waiting'
import { PlanForm } from '@/src/features/visit/components/plan-form/plan-form'
import { useParams } from '@/src/lib/use-params'

export default function PlanPage() {
  useSendWaiting()
  return <PlanForm wanted={useParams('planVisit')} unionPicker={UnionPicker} />
}
