import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/src/lib/format'
import type { UnionCard } from '@/types/liaison.contract'
import type { UnionRow } from '@/types/liaison.contract'

export const unionKindWords: Record<UnionRow['kind'], string> = {
  township: '乡镇总工会', enterprise: '企业工会', institution: '事业单位工会', regional: '区域性联合会', industrial: '行业性联合会',
}

/** 6月3日; 还没联系过. */
export const dayOr = (on: Day | null, today: Day, none: string): string => (on === null ? none : shortDay(on, today))

type Watch = UnionCard['datesToWatch'][number]

const watchWords: Record<Watch['warning'], (on: string) => string> = {
  reelectionOverdue: (on) => `${on}该换届，已经过了`,
  reelectionSoon: (on) => `${on}该换届`,
  contractEnded: (on) => `集体合同 ${on}到期，已经过了`,
  contractSoon: (on) => `集体合同 ${on}到期`,
  congressLongAgo: (on) => `上次职代会是 ${on}，一年多了`,
}

export const watchOf = ({ warning, on }: Watch, today: Day): string => watchWords[warning](shortDay(on, today))

/** Facts that are known, each with its name. */
export const factsOf = (card: UnionCard, today: Day): { name: string; value: string }[] => {
  const { memberCount, hasWomensGroup, reelectionDueOn, lastCongressOn, contractFromOn, contractToOn, parent, coveredCount } = card
  const known: (readonly [string, string | null])[] = [
    ['会员', memberCount === null ? null : `${memberCount} 人`],
    ['女职工组织', hasWomensGroup === null ? null : hasWomensGroup ? '有' : '还没有'],
    ['下次换届', reelectionDueOn && shortDay(reelectionDueOn, today)],
    ['上次职代会', lastCongressOn && shortDay(lastCongressOn, today)],
    ['集体合同', contractToOn && `${contractFromOn ? shortDay(contractFromOn, today) : ''} 至 ${shortDay(contractToOn, today)}`.trim()],
    ['上级工会', parent && parent.name],
    ['下级工会', coveredCount > 0 ? `${coveredCount} 个` : null],
  ]
  return known.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))
}
