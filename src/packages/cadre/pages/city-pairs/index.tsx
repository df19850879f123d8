import { CityPairs } from '@/src/features/liaison/components/city-pairs/city-pairs'

export default function CityPairsPage() {
  return <CityPairs />
}
