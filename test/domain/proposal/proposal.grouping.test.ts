import { proposalFigures } from '@/domain/proposal/proposal.figures'
import { type Line, mayBeDrawn, recurring } from '@/domain/proposal/proposal.grouping'

const line = (id: string, text: string, more: Partial<Line> = {}): Line => ({ id, text, category: 'culture', unionId: 'u1', submittedAt: '2026-05-12T02:00:00.000Z', ...more })

const meals = [
  line('m1', '夜班到凌晨，食堂关门了，只能吃凉饭，希望有热饭。'),
  line('m2', '值夜班食堂不开门，想吃口热饭都没有。', { unionId: 'u2', submittedAt: '2026-06-01T02:00:00.000Z' }),
  line('m3', '食堂夜班不供饭，夜班职工吃不上热饭。', { unionId: null }),
]
const buses = [
  line('b1', '班车早上总是晚点，站点离宿舍太远。', { category: 'other' }),
  line('b2', '上班班车晚点，宿舍到站点要走很远。', { category: 'other' }),
  line('b3', '班车又晚点了，站点设得离宿舍远。', { category: 'other' }),
  line('b4', '宿舍区的班车站点太远，班车还晚点。', { category: 'other' }),
]
const alone = line('x1', '希望组织一次羽毛球比赛。')

describe('what recurs', () => {
  it('is gathered by what the lines tell, the most frequent first, with its unions and months', () => {
    const groups = recurring([meals[0]!, buses[0]!, alone, meals[1]!, buses[1]!, buses[2]!, meals[2]!, buses[3]!])
    expect(groups.map(({ ids }) => [...ids].sort())).toEqual([['b1', 'b2', 'b3', 'b4'], ['m1', 'm2', 'm3']])
    expect(groups[1]).toMatchObject({ category: 'culture', unionCount: 3, monthCount: 2 })
  })

  it('begins at three alike, and is of one kind', () => {
    expect(recurring(meals.slice(0, 2))).toEqual([])
    expect(recurring([meals[0]!, meals[1]!, { ...meals[2]!, category: 'hours' }])).toEqual([])
    expect(recurring([])).toEqual([])
  })

  it('puts no line into two groups', () => {
    const ids = recurring([...meals, ...buses, alone]).flatMap((group) => group.ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('holds no complaint about conduct and nothing taken back', () => {
    expect(mayBeDrawn({ ledger: 'conduct', state: 'inProgress' })).toBe(false)
    expect(mayBeDrawn({ ledger: 'general', state: 'withdrawn' })).toBe(false)
    expect(mayBeDrawn({ ledger: 'general', state: 'explained' })).toBe(true)
  })
})

describe('the figures behind a proposal', () => {
  const counted = (unionId: string | null, submittedAt: string, more = {}) => ({
    unionId, unionName: unionId === null ? '自己填的' : `演示${unionId}`, submittedAt, state: 'closed' as const, verdict: null, wasRed: false, ...more,
  })

  it('count each line once, by union, month, state and last answer', () => {
    const at = '2026-06-20T02:00:00.000Z'
    const figures = proposalFigures([
      counted('u1', '2026-06-30T16:30:00.000Z', { verdict: { answer: 'solved', at } }),
      counted('u2', '2026-05-12T02:00:00.000Z', { verdict: { answer: 'unsolved', at }, wasRed: true }),
      counted('u1', '2026-05-13T02:00:00.000Z', { state: 'explained' }),
      counted(null, '2026-05-14T02:00:00.000Z'),
    ], at)
    expect(figures).toEqual({
      asOf: at, lines: 4, from: '2026-05-12', to: '2026-07-01',
      unions: [{ id: 'u1', name: '演示u1', count: 2 }, { id: null, name: '', count: 1 }, { id: 'u2', name: '演示u2', count: 1 }],
      months: [{ month: '2026-05', count: 3 }, { month: '2026-07', count: 1 }],
      states: [{ state: 'closed', count: 3 }, { state: 'explained', count: 1 }],
      verdicts: { solved: 1, partly: 0, unsolved: 1, none: 2 }, wasRed: 1,
    })
  })

  it('say so when there is nothing', () => {
    expect(proposalFigures([], '2026-06-20T02:00:00.000Z')).toMatchObject({ lines: 0, from: null, to: null, unions: [] })
  })
})
