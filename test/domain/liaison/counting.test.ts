import { fieldDone, fieldWanted, ordinalOn, type PairVisits, remoteDone, withVisit } from '@/domain/liaison/liaison.counting'
import type { Visit } from '@/domain/visit/visit'
import fc from 'fast-check'
import { naiveFieldDone, naiveFieldWanted } from '../support/naiveCounting'
import { visit } from '../support/visit'

const day = fc.integer({ min: 0, max: 3 * 365 }).map((n) => new Date(Date.UTC(2025, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
/** Few days around the turn of a year, so that several visits meet on one. */
const nearDay = fc.integer({ min: -6, max: 6 }).map((n) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
const at = '2026-06-16T01:41:00.000Z'
const someone = fc.constantFrom('leader', 'contact', 'other')

const anyVisit: fc.Arbitrary<Partial<Visit>> = fc.record({
  id: fc.constantFrom('v1', 'v2', 'v3', 'v4', 'v5', 'v6'),
  personId: someone,
  unionId: fc.constantFrom('u1', 'u1', 'u2'),
  liaisonId: fc.constantFrom('l1', 'l2', null),
  mode: fc.constantFrom('field' as const, 'field' as const, 'video' as const, 'phone' as const),
  placing: fc.constantFrom('in' as const, 'out' as const, 'none' as const),
  visitedOn: nearDay,
  finishedAt: fc.constantFrom(at, at, null),
  isDoubtful: fc.boolean(),
  code: fc.constantFrom(null, { kind: 'sheet' as const, version: 1, at }),
  chair: fc.constantFrom(null, { answer: 'confirmed' as const, byId: 'c', byName: '演示主席甲', at, words: null }, { answer: 'disputed' as const, byId: 'c', byName: '演示主席甲', at, words: '没有来' }),
  sentLate: fc.constantFrom(null, { phoneAt: at, lastContactAt: null, day: 'phone' as const }, { phoneAt: at, lastContactAt: null, day: 'awaiting' as const }, { phoneAt: at, lastContactAt: null, day: 'decided' as const }),
  companions: fc.constantFrom([], [{ id: 'leader', name: '演示领导甲', confirmedAt: at }], [{ id: 'leader', name: '演示领导甲', confirmedAt: null }]),
  writtenBy: fc.constantFrom(null, { id: 'contact', name: '演示干部乙' }),
  recordConfirmedAt: fc.constantFrom(null, at),
  canceled: fc.constantFrom(null, null, { words: '点错了', byId: 'leader', byName: '演示领导甲', at }),
})

const pairTimes = fc.record({
  fromOn: fc.constantFrom('2025-01-01', '2025-12-28', '2026-01-02'),
  toOn: fc.constantFrom(null, '2026-01-04'),
  past: fc.constantFrom([], [{ fromOn: '2024-01-01', toOn: '2024-12-31' }]),
})

const fresh: PairVisits & { id: string; personId: string; unionId: string } = { id: 'l1', personId: 'leader', unionId: 'u1', fieldDays: {}, remoteCounts: {}, lastContactOn: null }

describe('the field visits of a pair', () => {
  it('are the same as counted the slow way, whatever happened to the visits and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyVisit, { maxLength: 25 }), pairTimes, (changes, times) => {
        const pair = { ...fresh, ...times }
        const standing = new Map<string, Visit>()
        let counted = pair
        for (const change of changes) {
          const changed = visit(change)
          standing.set(changed.id, changed)
          counted = { ...counted, ...withVisit(counted, changed) }
        }
        for (const year of [2025, 2026]) {
          const slow = naiveFieldDone([...standing.values()], { personId: 'leader', unionId: 'u1', times: [times, ...times.past] }, year)
          expect(fieldDone(counted, year)).toBe(slow)
        }
      }),
      { seed: 616, numRuns: 4000 },
    )
  })

  it('change nothing when the same visit is counted again, and go when it is taken back', () => {
    const once = { ...fresh, fromOn: '2025-01-01', toOn: null, ...withVisit({ ...fresh, fromOn: '2025-01-01', toOn: null }, visit({ unionId: 'u1', personId: 'leader' })) }
    expect(withVisit(once, visit({ unionId: 'u1', personId: 'leader' }))).toEqual(withVisit({ ...fresh, fromOn: '2025-01-01', toOn: null }, visit({ unionId: 'u1', personId: 'leader' })))
    const gone = withVisit(once, visit({ unionId: 'u1', personId: 'leader', canceled: { words: '点错了', byId: 'leader', byName: '演示领导甲', at } }))
    expect(gone).toEqual({ visits: {}, fieldDays: {}, remoteCounts: {}, lastContactOn: null })
    expect(remoteDone(gone, 2026)).toBe(0)
  })

  it('have an order within their year, old ones too', () => {
    const pair = { fieldDays: { 2025: ['2025-12-31'], 2026: ['2026-01-05', '2026-03-01'] } }
    expect(['2026-01-05', '2026-02-01', '2026-03-01', '2026-04-01', '2025-12-31'].map((on) => ordinalOn(pair, on))).toEqual([1, 2, 2, 3, 1])
  })

  it('wanted in a year are the same as counted day by day', () => {
    fc.assert(
      fc.property(day, fc.option(day), fc.option(day), fc.integer({ min: 2024, max: 2028 }), (first, second, earlier, year) => {
        const [fromOn, toOn] = second !== null && second < first ? [second, first] : [first, second]
        const past = earlier !== null && earlier < fromOn ? [{ fromOn: earlier, toOn: earlier }] : []
        expect(fieldWanted({ fromOn, toOn, past }, year)).toBe(naiveFieldWanted([{ fromOn, toOn }, ...past], year))
      }),
      { seed: 617, numRuns: 300 },
    )
  })
})
