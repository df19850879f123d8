import { deskWords } from '@/domain/problem/desk'
import { lightWords } from '@/domain/problem/vocabulary'
import type { LedgerView } from '@/types/problem.contract'
import type { Overview } from '@/types/review.contract'
import { percent, ratio } from '@/src/lib/format'
import type { Drilldown } from './drilldown'
import { gapSentence, leftOutSentence, missedNames, rateMeanings, rateNames } from './figure-words'
import { periodName } from './period-words'
import { unionSentence } from './overview-words'
import { stateGroups } from './state-groups'

/** The list behind a figure begins by repeating the figure, the total and the moment. */
export interface FigureTitle {
  /** In WeChat's bar. */
  bar: string
  title: string
  /** What the total is, and what else belongs to the figure; the moment stands behind. */
  facts: string[]
  /** Those that did not reach the aim, to look at alone. */
  missed?: { name: string; count: number; all: number }
}

type FigureView = Extract<LedgerView, { kind: 'figure' }>

const figureTitle = ({ figure }: FigureView, { problems, period }: Overview): FigureTitle => {
  if (figure === 'submitted') return { bar: '反映的问题', title: `反映 ${problems.submittedInPeriod} 件`, facts: [periodName(period)] }
  const rate = problems.rates[figure]
  const { numerator, denominator } = rate
  const title = denominator === 0 ? `${rateNames[figure]}还没有数` : `${rateNames[figure]} ${percent(numerator, denominator)}`
  const gap = gapSentence(rate)
  return {
    bar: rateNames[figure],
    title,
    facts: [
      [denominator > 0 && ratio(numerator, denominator), gap, periodName(period)].filter(Boolean).join('，'),
      rateMeanings[figure],
      ...[leftOutSentence(rate)].filter((sentence) => sentence !== undefined),
    ],
    missed: { name: missedNames[figure], count: denominator - numerator, all: denominator },
  }
}

export const titleOf = (view: Drilldown, overview: Overview): FigureTitle => {
  const figure = plainTitle(view, overview)
  return overview.union ? { ...figure, facts: [unionSentence(overview.union), ...figure.facts] } : figure
}

const plainTitle = (view: Drilldown, overview: Overview): FigureTitle => {
  const { lights, running, total, byState } = overview.problems
  const timed = `计时中共 ${running} 件`
  if (view === 'late') {
    return { bar: '逾期和快到期', title: `逾期 ${lights.red + lights.yellow} 件，快到期 ${lights.blue} 件`, facts: [timed] }
  }
  switch (view.kind) {
    case 'all':
      return { bar: '全部问题', title: `全部 ${total} 件`, facts: [timed] }
    case 'light':
      return { bar: lightWords[view.light], title: `${lightWords[view.light]} ${lights[view.light]} 件`, facts: [timed] }
    case 'desk': {
      const group = stateGroups(byState).find(({ desk }) => desk === view.desk)
      return { bar: deskWords[view.desk], title: `${deskWords[view.desk]} ${group?.count ?? 0} 件`, facts: [`全部 ${total} 件`, ...(group?.parts ? [group.parts] : [])] }
    }
    case 'figure':
      return figureTitle(view, overview)
  }
}
