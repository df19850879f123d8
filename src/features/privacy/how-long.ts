/** 730 reads as 2 年. */
export const howLong = (days: number): string => (days % 365 === 0 ? `${days / 365} 年` : `${days} 天`)
