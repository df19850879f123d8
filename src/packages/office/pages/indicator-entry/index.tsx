import { EntryForm } from '@/src/features/review/components/indicator-forms/entry-form'
import { useParams } from '@/src/lib/use-params'

export default function IndicatorEntryPage() {
  const { id } = useParams('indicatorEntry')
  return <EntryForm id={id} />
}
