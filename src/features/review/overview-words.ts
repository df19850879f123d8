import type { Overview } from '@/types/review/overview.contract'

/** 演示镇总工会和下面 3 个 */
export const unionSentence = ({ name, underCount }: NonNullable<Overview['union']>): string => (underCount > 0 ? `${name}和下面 ${underCount} 个` : name)

/** Under the filter: what the figures hold and what they leave out. */
export const unionNote = ({ underCount }: NonNullable<Overview['union']>): string =>
  `${underCount > 0 ? `含下面 ${underCount} 个工会；` : ''}不给本单位工会看的不计在内`

/** 16 项，达到 5 项，逾期 1 项，还没有数 3 项；上月底达到 4 项，逾期 2 项; nothing where none are shown, and no comparison where none was kept. */
export const indicatorsNote = (themes: Overview['indicators'], before?: Overview['trend']['indicators'][number]): string | undefined => {
  const sum = (count: (theme: Overview['indicators'][number]) => number): number => themes.reduce((all, theme) => all + count(theme), 0)
  const parts = [['达到', sum(({ reached }) => reached)], ['逾期', sum(({ lights }) => lights.red + lights.yellow)], ['还没有数', sum(({ withoutData }) => withoutData)]] as const
  const all = sum(({ total }) => total)
  if (all === 0) return undefined
  const now = [`${all} 项`, ...parts.flatMap(([word, count]) => (count > 0 ? [`${word} ${count} 项`] : []))].join('，')
  return before ? `${now}；上月底达到 ${before.reached} 项，逾期 ${before.late} 项` : now
}
