import fc from 'fast-check'
import { faultsOf } from '../../support/typography'
import { categories, lights, states } from '@/domain/problem/vocabulary'
import { proposalStates } from '@/domain/proposal/proposal'
import type { Report } from '@/domain/report/report'
import { reportKinds, reportPeriod } from '@/domain/report/report'
import { leadOf, sectionsOf } from '@/domain/report/sections'
import type { Snapshot } from '@/domain/report/snapshot'
import { reportTitle } from '@/domain/report/title'
import { activityKinds } from '@/domain/review/activity'
import { defaultIndicators } from '@/domain/review/indicator.defaults'
import type { Target, Value } from '@/domain/review/indicator'

/** Any report that can be: with no data, few cases, many, lists empty and cut, compared and corrected. */
const count = fc.nat({ max: 1200 })
const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const rate = fc.tuple(count, count).map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b), targetPercent: 95, leftOut: [{ reason: 'unreached', count: 2 }, { reason: 'unknown', count: 1 }] }))
const few = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b), targetPercent: 100, leftOut: [] }))
const rates = fc.oneof(rate, few)
const name = fc.constantFrom('演示干部甲', '演示干部乙', '')

const valueFor = (target: Target): fc.Arbitrary<Value | null> => {
  const some: fc.Arbitrary<Value> = target.kind === 'percent' ? rates.map(({ numerator, denominator }) => ({ kind: 'ratio', numerator, denominator }))
    : target.kind === 'done' ? fc.constantFrom('notStarted', 'underway', 'done').map((state) => ({ kind: 'state', state }))
      : count.map((n) => ({ kind: 'count', count: n }))
  return fc.option(some, { nil: null })
}

const indicators = fc.tuple(...defaultIndicators('2026-12-31').map(({ id, theme, title, unit, clause, target, dueOn }) =>
  fc.record({ value: valueFor(target), light: fc.option(fc.constantFrom(...lights), { nil: null }) })
    .map((more) => ({ id, theme, title, unit, clause, target, dueOn, valueOn: null, ...more }))))

const snapshot: fc.Arbitrary<Snapshot> = fc.record({ kind: fc.constantFrom(...reportKinds), on: day }).chain(({ kind, on }) => {
  const { from, to } = reportPeriod(kind, on)
  return fc.record({
    id: fc.constant('s1'), rulesVersion: fc.constant('figures-1'), takenAt: day.map((taken) => `${taken}T02:00:00.000Z`), kind: fc.constant(kind), from: fc.constant(from), to: fc.constant(to),
    coverage: fc.record({ obligedCount: fc.constant(9), short: fc.array(fc.record({ name: fc.constant('演示干部甲'), holds: fc.nat({ max: 1 }) }), { maxLength: 9 }), keyUnionCount: fc.constant(17), pairedKeyUnionCount: fc.nat({ max: 17 }) }),
    visits: fc.record({
      year: fc.constantFrom(2025, 2026), fieldDone: count, fieldWanted: count, remoteDone: count, pairCount: fc.constant(20), pairsReached: fc.nat({ max: 20 }), pairsBegun: count, pairsNone: count,
    }),
    problems: fc.record({
      total: count, running: count, byState: fc.constant({ [states[0]]: 3 }), lights: fc.constant({ green: 1, blue: 0, yellow: 2, red: 1 }), submitted: count, closed: count,
      kinds: fc.array(fc.record({ category: fc.constantFrom(...categories), count }), { maxLength: 5 }), months: fc.array(fc.record({ month: day.map((one) => one.slice(0, 7)), submitted: count, closed: count }), { maxLength: 3 }),
    }),
    rates: fc.record({ response: rates, resolution: rates, satisfaction: rates, onTime: rates }),
    activities: fc.array(fc.record({ kind: fc.constantFrom(...activityKinds), count }), { maxLength: 3 }),
    deepening: fc.record({
      practices: fc.array(fc.record({ title: fc.constant('错峰热饭'), unionName: fc.constantFrom('演示企业工会', ''), copyCount: count }), { maxLength: 2 }),
      proposals: fc.array(fc.record({ title: fc.constant('关于夜班出行的建议'), body: fc.constant('演示区政府'), on: day, state: fc.constantFrom(...proposalStates) }), { maxLength: 2 }),
    }),
    indicators,
    lists: fc.record({
      late: fc.array(fc.record({ id: fc.constant('p1'), number: fc.constant('GX-2026-00017'), category: fc.constantFrom(...categories), unionName: fc.constantFrom('演示企业工会', ''), ownerName: name, dueOn: day, light: fc.constantFrom(...lights) }), { maxLength: 3 }),
      lateCount: fc.integer({ min: 3, max: 40 }), unvisited: fc.array(fc.record({ unionName: fc.constant('演示企业工会'), lastFieldOn: fc.option(day, { nil: null }) }), { maxLength: 2 }), unpaired: fc.constant([]),
    }),
  })
})

const reportOf = ({ kind, from, to }: Snapshot, edition: number, ownerName: string, dueOn: string | null): Report => ({
  id: 'r1', kind, from, to, title: reportTitle(kind, from), edition, correctsId: edition > 1 ? 'r0' : null, correction: '补登一件', snapshotId: 's1', comparedWithId: null, state: 'draft',
  addressee: '领导小组各成员', signature: '领导小组办公室', words: { judgement: '总体平稳。' }, nextSteps: [{ text: '补齐联系点', ownerName, dueOn }], audience: ['cadre'],
  sentBack: null, submitted: null, approved: null, published: null, version: 1,
})

it('every text of a report keeps to the rules of Chinese print, whatever its figures are', () => {
  fc.assert(
    fc.property(snapshot, fc.option(snapshot, { nil: null }), fc.boolean(), name, fc.option(day, { nil: null }), (now, before, isCorrected, owner, due) => {
      const report = reportOf(now, isCorrected ? 2 : 1, owner, due)
      const sections = sectionsOf(report, now, before, isCorrected && before ? { ...before, visits: now.visits } : null)
      const texts = [
        report.title, leadOf(now),
        ...sections.flatMap(({ heading, paragraphs, tables }) => [heading, ...paragraphs, ...tables.flatMap(({ title, columns, rows, note }) => [title, note, ...columns, ...rows.flat().map(String)])]),
      ]
      expect(texts.length).toBeGreaterThan(40)
      expect(texts.flatMap(faultsOf)).toEqual([])
    }),
    { numRuns: 200 },
  )
})
