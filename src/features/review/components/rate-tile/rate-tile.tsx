import type { RateView } from '@/types/review.contract'
import { StatTile } from '@/src/components'
import { type RateName, rateNames, rateWords } from '../../figure-words'

/** One rate with its n, its target and its gap; a tap opens its cases. */
export function RateTile({ name, rate, onOpen }: { name: RateName; rate: RateView; onOpen?: () => void }) {
  const { figure, unit, gap, note, trend, meter } = rateWords(name, rate)
  return (
    <StatTile
      name={rateNames[name]}
      figure={figure}
      unit={unit}
      aside={gap}
      note={note}
      trend={trend}
      meter={meter}
      onClick={figure === undefined ? undefined : onOpen}
    />
  )
}
