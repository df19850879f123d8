import type { Increment } from '@/domain/review/counting'
import { diff } from '@/domain/review/counting'
import type { Problem } from '@/domain/problem/problem'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { assigned, inProgress, resolved, submitted } from '../problem/story'

describe('review.overview', () => {
  let cast: Cast
  beforeAll(async () => {
    cast = await castOf('2026-06-16T01:41:00.000Z')
    await submitted(cast)
    await submitted(cast, { anonymity: 'anonymous' })
    await submitted(cast, { category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。' })
    await assigned(cast)
    await inProgress(cast)
    const { id } = await resolved(cast)
    await cast.world.as(cast.worker.openid).call('problem.answer', { id, submissionId: submissionId(), answer: 'solved', satisfaction: 'fair' })
  })
  afterAll(() => cast.world.stop())

  const overview = () => cast.world.as(cast.leader.openid).call('review.overview', { period: 'half' })

  it('counts every line but complaints about conduct', async () => {
    const { problems } = await overview()
    expect(problems).toMatchObject({ total: 5, submittedInPeriod: 5, running: 4, byState: { submitted: 2, assigned: 1, inProgress: 1, closed: 1 } })
  })

  it('gives each rate its numerator, its denominator and, below ten cases, its interval', async () => {
    const { rates } = (await overview()).problems
    expect(rates.resolution).toMatchObject({ numerator: 1, denominator: 1, targetPercent: 95, interval: { highPercent: 100 } })
    expect(rates.satisfaction).toMatchObject({ numerator: 1, denominator: 1 })
    expect(rates.response).toMatchObject({ numerator: 0, denominator: 0 })
  })

  it('lets the lights and the rates follow the clock without anybody writing', async () => {
    cast.world.at('2026-06-25T02:00:00.000Z')
    const { problems } = await overview()
    expect(problems.lights).toEqual({ green: 0, blue: 0, yellow: 0, red: 4 })
    expect(problems.rates.response).toMatchObject({ numerator: 3, denominator: 5 })
    expect(problems.rates.onTime).toMatchObject({ numerator: 1, denominator: 5 })
    cast.world.at('2026-06-16T01:41:00.000Z')
  })

  it('opens, behind each figure, exactly the lines it counts', async () => {
    cast.world.at('2026-06-25T02:00:00.000Z')
    const leader = cast.world.as(cast.leader.openid)
    const { problems, period } = await overview()
    for (const light of ['green', 'blue', 'yellow', 'red'] as const) {
      expect((await leader.call('problem.ledger', { view: { kind: 'light', light } })).rows).toHaveLength(problems.lights[light])
    }
    const range = { from: period.from, to: period.to }
    for (const figure of ['response', 'resolution', 'satisfaction', 'onTime'] as const) {
      const cases = await leader.call('problem.ledger', { view: { kind: 'figure', figure, ...range, isMissedOnly: false } })
      const missed = await leader.call('problem.ledger', { view: { kind: 'figure', figure, ...range, isMissedOnly: true } })
      const { numerator, denominator } = problems.rates[figure]
      expect([figure, cases.rows.length, missed.rows.length]).toEqual([figure, denominator, denominator - numerator])
    }
    cast.world.at('2026-06-16T01:41:00.000Z')
  })

  it('keeps counters equal to a count over the lines themselves', async () => {
    const problems = await cast.world.documents<Problem>('problems')
    const expected = new Map<string, number>()
    const add = ({ scope, bucket, path, by }: Increment) => expected.set(`${scope}|${bucket}|${path}`, (expected.get(`${scope}|${bucket}|${path}`) ?? 0) + by)
    problems.forEach((problem) => diff(null, problem).forEach(add))

    const counted = new Map<string, number>()
    const walk = (prefix: string, value: unknown): void => {
      if (typeof value === 'number') { if (value !== 0) counted.set(prefix, (counted.get(prefix) ?? 0) + value); return }
      for (const [key, inner] of Object.entries(value as object)) walk(prefix.endsWith('|') ? `${prefix}${key}` : `${prefix}.${key}`, inner)
    }
    for (const { scope, bucket, counts } of await cast.world.documents<{ scope: string; bucket: string; counts: object }>('counters')) walk(`${scope}|${bucket}|`, counts)
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(expected))
  })

  it('shows everybody the public figures, before they agree to anything, and nobody’s name', async () => {
    const published = await cast.world.as('o_passer_by').call('review.published', {})
    expect(published).toMatchObject({ submitted: 5, closed: 1, running: 4, rates: { resolution: { numerator: 1, denominator: 1 } } })
    expect(JSON.stringify(published)).not.toContain('演示')
  })

  it('is not for workers or owners', async () => {
    for (const person of [cast.worker, cast.owner]) {
      expect((await cast.world.as(person.openid).refusal('review.overview', { period: 'half' })).code).toBe('FORBIDDEN')
    }
  })
})

describe('review.overview, further in', () => {
  let cast: Cast
  let other: { id: string; name: string }
  const overview = (more: object = {}) => cast.world.as(cast.leader.openid).call('review.overview', { period: 'quarter', ...more })

  beforeAll(async () => {
    cast = await castOf('2026-06-16T01:41:00.000Z')
    other = await cast.world.union({ name: '演示企业工会', isKey: true })
    await submitted(cast)
    await submitted(cast, { category: 'safety' })
    await submitted(cast, { category: 'safety', unionId: other.id })
    const { id } = await resolved(cast)
    await cast.world.as(cast.worker.openid).call('problem.answer', { id, submissionId: submissionId(), answer: 'solved', satisfaction: 'fair' })
  })
  afterAll(() => cast.world.stop())

  it('draws what came in and what was struck off by month, and the kinds, the most frequent first', async () => {
    const { trend, kinds, closedInPeriod, closedBefore } = await overview()
    expect([trend.months.at(0), trend.months.at(-1), trend.submitted.at(-1), trend.closed.at(-1)]).toEqual(['2025-07', '2026-06', 4, 1])
    expect(kinds.map(({ category, count, before }) => [category, count, before])).toEqual([['pay', 2, 0], ['safety', 2, 0]])
    expect([closedInPeriod, closedBefore]).toEqual([1, 0])
  })

  it('narrows every figure to one union, and knows no union that is not there', async () => {
    const { union, problems, kinds } = await overview({ unionId: other.id })
    expect(union).toEqual({ ...other, underCount: 0 })
    expect(problems).toMatchObject({ total: 1, submittedInPeriod: 1, running: 1 })
    expect(kinds).toMatchObject([{ category: 'safety', count: 1 }])
    const { rows } = await cast.world.as(cast.leader.openid).call('problem.ledger', { view: { kind: 'all' }, unionId: other.id })
    expect(rows).toHaveLength(1)
    expect((await cast.world.as(cast.leader.openid).refusal('review.overview', { period: 'quarter', unionId: 'u_nowhere' })).code).toBe('NOT_FOUND')
  })

  it('sorts key unions by how long ago somebody was in touch', async () => {
    expect((await overview()).lastContacts.filter(({ unions }) => unions.length > 0)).toEqual([{ key: 'never', unions: [other] }])
  })

  it('keeps the lights of each day from the sweep’s first run on, and shows none for months before', async () => {
    expect((await overview()).trend.lights).toEqual(Array.from({ length: 12 }, () => null))
    await cast.world.cloud.timer('sweep')
    const { trend, problems } = await overview()
    expect(trend.lights.at(-1)).toEqual({ ...problems.lights, on: '2026-06-16' })
    expect(trend.lights.at(-2)).toBeNull()
  })

  it('keeps with them where the lines stand and how the indicators do, and shows none where only lights were kept', async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await db.collection('dailies').add({ data: { _id: 'd_2026-05', days: { '2026-05-31': { at: '2026-05-31T15:00:00.000Z', lights: { green: 1, blue: 0, yellow: 0, red: 0 } } }, unions: null } })
    const { trend, problems, indicators } = await overview()
    const { submitted, closed } = problems.byState
    expect(trend.desks.at(-1)).toEqual({ triage: submitted, toAssign: 0, working: 0, followUp: 0, ended: closed })
    expect([submitted, closed]).toEqual([3, 1])
    const all = (count: (one: (typeof indicators)[number]) => number) => indicators.reduce((sum, one) => sum + count(one), 0)
    expect(trend.indicators.at(-1)).toEqual({
      total: all(({ total }) => total), reached: all(({ reached }) => reached), late: all(({ lights }) => lights.yellow + lights.red), withoutData: all(({ withoutData }) => withoutData),
    })
    expect([trend.lights.at(-2)?.on, trend.desks.at(-2), trend.indicators.at(-2)]).toEqual(['2026-05-31', null, null])
    expect((await overview({ unionId: other.id })).trend).toMatchObject({ desks: Array(12).fill(null), indicators: Array(12).fill(null) })
  })

  it('tells of each month’s end the unions that were key then, whatever is key today', async () => {
    const last = ({ keyUnions, paired }: Awaited<ReturnType<typeof overview>>['trend']) => [keyUnions.slice(-2), paired.slice(-2)]
    const former = await cast.world.union({ name: '演示早先的重点工会', isKey: true })
    await cast.world.pair({ person: cast.owner, unionId: former.id, fromOn: '2026-03-10' })
    expect(last((await overview()).trend)).toEqual([[2, 2], [1, 1]])
    const save = (isKey: boolean) => cast.world.as(cast.office.openid).call('liaison.saveUnion', { submissionId: submissionId(), unionId: former.id, isKey })
    await save(false)
    const { trend, coverage } = await overview()
    expect(last(trend)).toEqual([[2, 1], [1, 0]])
    expect(trend.paired.slice(-5)).toEqual([0, 1, 1, 1, 0])
    expect(coverage).toMatchObject({ keyUnionCount: 1, pairedKeyUnionCount: 0 })
    expect(last((await overview({ unionId: former.id })).trend)).toEqual([[1, 0], [1, 0]])
    expect(last((await overview({ unionId: other.id })).trend)).toEqual([[1, 1], [0, 0]])
    await save(true)
    expect(last((await overview()).trend)).toEqual([[2, 2], [1, 1]])
  })

  it('shows how far the pairs were at each month’s end, today as they are', async () => {
    const { trend, visits } = await overview()
    expect(trend.pairs.slice(-5)).toEqual([{ reached: 0, begun: 0, none: 0 }, ...Array(4).fill({ reached: 0, begun: 0, none: 1 })])
    expect(trend.pairs.at(-1)).toEqual({ reached: visits.pairsReached, begun: visits.pairsBegun, none: visits.pairsNone })
  })

  it('says since when the longest of what waits has waited', async () => {
    expect((await overview()).waiting.since).toBeNull()
    const [line] = await cast.world.documents<Problem>('problems', { state: 'submitted' })
    await cast.world.as(cast.leader.openid).call('problem.instruct', { id: line!.id, submissionId: submissionId(), words: '请抓紧受理。', handler: { kind: 'person', personId: cast.leader.id, name: cast.leader.name! } })
    expect((await overview()).waiting.since).toBe('2026-06-16')
    cast.world.at('2026-06-25T02:00:00.000Z')
    expect((await overview()).waiting.since).toBe('2026-06-16')
    // Of one union: since nothing moves on its own late line, not since an order to the caller.
    expect((await overview({ unionId: other.id })).waiting.since).toBe('2026-06-18')
    cast.world.at('2026-06-16T01:41:00.000Z')
  })

  it('sums the indicators of each theme, with those without data apart', async () => {
    const { indicators } = await overview()
    expect(indicators.find(({ theme }) => theme === 'solving')).toMatchObject({ total: 3, reached: 2, withoutData: 0 })
    expect(indicators.find(({ theme }) => theme === 'political')).toMatchObject({ total: 1, reached: 0, withoutData: 1 })
  })
})
