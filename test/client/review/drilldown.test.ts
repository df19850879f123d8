import { drilldownOf } from '@/src/features/review/drilldown'
import { titleOf } from '@/src/features/review/figure-title'
import type { Overview, RateView } from '@/types/review.contract'

const rate = (numerator: number, denominator: number, more: Partial<RateView> = {}): RateView => ({
  numerator, denominator, targetPercent: 100, interval: null, before: null, leftOut: [], ...more,
})

const overview = {
  period: { kind: 'half', from: '2026-01-01', to: '2026-06-30' },
  problems: {
    byState: { submitted: 7, inProgress: 18, closed: 33 },
    total: 58,
    submittedInPeriod: 41,
    running: 25,
    lights: { green: 17, blue: 5, yellow: 2, red: 1 },
    rates: {
      response: rate(50, 52, { leftOut: [{ reason: 'unanswered', count: 2 }] }),
      resolution: rate(0, 0),
      satisfaction: rate(19, 20, { targetPercent: 95 }),
      onTime: rate(7, 8, { interval: { lowPercent: 53, highPercent: 98 } }),
    },
  },
} as unknown as Overview

const span = { from: '2026-01-01', to: '2026-06-30', isMissedOnly: false }

describe('the list behind a figure', () => {
  it.each([
    ['late', '逾期 3 件，快到期 5 件', ['计时中共 25 件']],
    [{ kind: 'light', light: 'red' }, '逾期未动 1 件', ['计时中共 25 件']],
    [{ kind: 'desk', desk: 'working' }, '在办 18 件', ['全部 58 件', '办理中 18']],
    [{ kind: 'all' }, '全部 58 件', ['计时中共 25 件']],
    [{ kind: 'figure', figure: 'submitted', ...span }, '反映 41 件', ['2026年上半年']],
    [
      { kind: 'figure', figure: 'response', ...span },
      '响应率 96%',
      ['50/52 件，差 4 点，2026年上半年', '答复期限已到的里面，按时答复的', '没受理就撤回 2 件不计'],
    ],
    [{ kind: 'figure', figure: 'resolution', ...span }, '解决率还没有数', ['2026年上半年', '职工回答过的里面，回答“已解决”的']],
    [{ kind: 'figure', figure: 'onTime', ...span }, '按时办结率 88%', ['7/8 件，2026年上半年', '办结期限已到的里面，按时办结的']],
  ] as const)('begins by repeating it: %j', (view, title, facts) => {
    const head = titleOf(view, overview)
    expect(head.title).toBe(title)
    expect(head.facts).toEqual(facts)
  })

  it('offers the missed cases of a rate alone, with how many', () => {
    expect(titleOf({ kind: 'figure', figure: 'response', ...span }, overview).missed).toEqual({ name: '没按时答复', count: 2, all: 52 })
    expect(titleOf('late', overview).missed).toBeUndefined()
  })
})

describe('the page’s parameter', () => {
  it('is read back as the view it was', () => {
    const view = { kind: 'figure', figure: 'onTime', ...span } as const
    expect(drilldownOf(JSON.stringify(view))).toEqual(view)
    expect(drilldownOf('late')).toBe('late')
  })

  it.each([undefined, '', 'nonsense', '{"kind":"light","light":"pink"}', '[]'])('is refused when it is no view: %s', (raw) => {
    expect(drilldownOf(raw)).toBeUndefined()
  })
})
