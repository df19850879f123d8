import type { Overview } from '@/types/review/overview.contract'

/** 演示镇总工会和下面 3 个 */
export const unionSentence = ({ name, underCount }: NonNullable<Overview['union']>): string => (underCount > 0 ? `${name}和下面 ${underCount} 个` : name)

/** Under the filter: what the figures hold and what they leave out. */
export const unionNote = ({ underCount }: NonNullable<Overview['union']>): string =>
  `${underCount > 0 ? `含下面 ${underCount} 个工会；` : ''}不给本单位工会看的不计在内`
