import { IndicatorView } from '@/src/features/review/components/indicator-view'
import { useParams } from '@/src/lib/use-params'

export default function IndicatorPage() {
  const { id } = useParams('indicator')
  return <IndicatorView id={id} />
}
