import { IndicatorForm } from '@/src/features/review/components/indicator-forms/indicator-form'
import { useParams } from '@/src/lib/use-params'

export default function IndicatorEditPage() {
  const { id } = useParams('indicatorEdit')
  return <IndicatorForm id={id} />
}
