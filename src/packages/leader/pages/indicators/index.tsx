import { IndicatorTree } from '@/src/features/review/components/indicator-tree'

export default function IndicatorsPage() {
  return <IndicatorTree />
}
