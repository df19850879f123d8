/** Who is short of two unions: by name in alphabetical order, never softened, never a ranking. */

import type { Overview } from '@/types/review.contract'

interface Short {
  name: string
  holds: number
}

/** 2 人各 1 个，7 人还没有; 各 1 个 and 都还没有 when all are alike. */
const howFar = (short: readonly Short[]): string => {
  const withOne = short.filter(({ holds }) => holds > 0).length
  const withNone = short.length - withOne
  if (withNone === 0) return withOne === 1 ? '有 1 个' : '各 1 个'
  if (withOne === 0) return withNone === 1 ? '还没有' : '都还没有'
  return `${withOne} 人${withOne === 1 ? '有' : '各'} 1 个，${withNone} 人还没有`
}

/** 9 人不足 2 个（2 人各 1 个，7 人还没有）; undefined when nobody is short. */
export const shortSentence = (short: readonly Short[]): string | undefined =>
  short.length === 0 ? undefined : `${short.length} 人不足 2 个（${howFar(short)}）`

/** 演示干部甲、演示干部乙 */
export const namesOf = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join('、')

/** 上月底走满 3 对，没去过 5 对; in January 去年底, whose year is over. */
export const pairsBefore = ({ months, pairs }: Pick<Overview['trend'], 'months' | 'pairs'>): string | undefined => {
  const last = pairs.at(-2)
  return last && `${months.at(-1)!.endsWith('-01') ? '去年底' : '上月底'}走满 ${last.reached} 对，没去过 ${last.none} 对`
}
