/** A rate with everything needed to believe it. */
export interface Rate {
  numerator: number
  denominator: number
}

/** Below this many cases a rate is shown with its interval, and nothing is compared. */
export const fewCases = 10

/** The plan's targets, in percent. */
export const targets = { response: 100, resolution: 95, satisfaction: 95, onTime: 100 } as const

const z = 1.959963984540054

/** Wilson's 95 % interval, in percent; null without a case. */
export const wilson = ({ numerator, denominator: n }: Rate): { lowPercent: number; highPercent: number } | null => {
  if (n === 0) return null
  const p = numerator / n
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const centre = p + (z * z) / (2 * n)
  const scale = 1 + (z * z) / n
  const percent = (x: number): number => Math.min(100, Math.max(0, x * 100))
  return { lowPercent: percent((centre - spread) / scale), highPercent: percent((centre + spread) / scale) }
}
