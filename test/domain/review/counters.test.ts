import { addDays, dayOf, type Instant } from '@/domain/calendar/day'
import { diff, districtScope, type Increment } from '@/domain/review/counting'
import { monthsIn, periodOf } from '@/domain/review/period'
import { countsOf, figuresOf, liveOf, trendOf, type Counted } from '@/domain/review/summary'
import type { Problem } from '@/domain/problem/problem'
import fc from 'fast-check'
import { actors, asHandler, union } from '../support/actors'
import { dice } from '../support/dice'
import { naiveCounts, naiveFigures, naiveLights, naiveMonths } from '../support/naiveFigures'
import { randomStory } from '../support/random'
import { report, stories, type Story } from '../support/story'

/** Counters as the storing side keeps them: documents by scope and bucket, increments by dotted path. */
class Counters {
  private readonly scopes = new Map<string, Record<string, Counted>>()

  apply(increments: readonly Increment[]): void {
    for (const { scope, bucket, path, by } of increments) {
      const buckets = this.scopes.get(scope) ?? {}
      this.scopes.set(scope, buckets)
      const keys = path.split('.')
      let counts = (buckets[bucket] ??= {})
      for (const key of keys.slice(0, -1)) counts = (counts[key] ??= {}) as Counted
      const leaf = keys[keys.length - 1]!
      counts[leaf] = ((counts[leaf] as number | undefined) ?? 0) + by
    }
  }

  of(scope: string): Record<string, Counted> {
    return this.scopes.get(scope) ?? {}
  }
}

const counted = (problems: Map<string, Problem>): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { state } of problems.values()) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

const nonZero = (counts: Record<string, number | undefined>) => Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))

describe('the counters, kept up change by change', () => {
  it('give the figures that the histories give, in every period and at every later moment', () => {
    fc.assert(
      fc.property(dice, fc.nat({ max: 2000 }), (throws, hoursLater) => {
        const counters = new Counters()
        const before = new Map<string, Problem>()
        const story = randomStory(throws, ({ problems }) => {
          problems.forEach((problem, id) => {
            if (before.get(id) === problem) return
            counters.apply(diff(before.get(id) ?? null, problem))
            before.set(id, problem)
          })
        })
        fc.pre(before.size === story.problems.size)
        const now: Instant = new Date(Date.parse(story.now) + hoursLater * 3_600_000).toISOString()
        const today = dayOf(story.now)
        const periods = (['month', 'quarter', 'half', 'year'] as const).flatMap((kind) => [periodOf(kind, today), periodOf(kind, addDays(today, -40))])
        for (const scope of [districtScope, `union:${union}`]) {
          const buckets = counters.of(scope)
          const live = liveOf(buckets, now)
          expect(nonZero(live.byState)).toEqual(counted(story.problems))
          expect(live.lights).toEqual(naiveLights(story.problems.values(), now))
          expect(live.triageLights).toEqual(naiveLights([...story.problems.values()].filter(({ state }) => state === 'submitted'), now))
          for (const period of periods) {
            const figures = figuresOf(buckets, period, now)
            expect({ ...figures, leftOut: nonZero(figures.leftOut) }).toEqual(naiveFigures(story.histories.values(), period, now))
            const { kinds, closed } = countsOf(buckets, period)
            const naive = naiveCounts(story.histories.values(), period)
            expect({ kinds: nonZero(kinds), closed }).toEqual(naive)
            const months = trendOf(buckets, monthsIn(period))
            expect(months).toEqual(naiveMonths(story.histories.values(), monthsIn(period)))
            expect([months.reduce((sum, month) => sum + month.submitted, 0), months.reduce((sum, month) => sum + month.closed, 0)]).toEqual([figures.submitted, closed])
          }
        }
      }),
      { seed: 5, numRuns: 80, endOnFailure: true },
    )
  })

  it('hold nothing of a conduct complaint', () => {
    const story = stories.submitted()
    story.do('reporter', { ...report, id: 'c', number: 'ZF-2026-00001', category: 'conduct', concernedIds: ['owner'] }, 'c')
    expect(diff(null, story.problems.get('c')!)).toEqual([])
    expect(diff(null, story.problem).length).toBeGreaterThan(0)
  })

  it('say nothing of what did not change', () => {
    const { problem } = stories.worked()
    expect(diff(problem, problem)).toEqual([])
  })

  it('stand in the union’s scope too, and in the district’s alone without a union', () => {
    const scopes = (problem: Problem) => [...new Set(diff(null, problem).map(({ scope }) => scope))]
    expect(scopes(stories.submitted().problem)).toEqual([districtScope, `union:${union}`])
    expect(scopes(stories.submitted({ unionId: null, unionName: '' }).problem)).toEqual([districtScope])
  })

  it('stand below every union above it as well, unless the line is kept from them', () => {
    const scopes = (problem: Problem) => [...new Set(diff(null, problem, ['u_village', 'u_town']).map(({ scope }) => scope))]
    expect(scopes(stories.submitted().problem)).toEqual([districtScope, `union:${union}`, 'under:u_village', 'under:u_town'])
    expect(scopes(stories.submitted({ isHiddenFromUnion: true }).problem)).toEqual([districtScope])
  })

  it('never put a dot or a dollar sign into a key of a document', () => {
    for (const { bucket, path } of diff(null, stories.closed().problem)) {
      expect(bucket).toMatch(/^(live|m:\d{4}-\d{2})$/)
      expect(path.split('.').every((key) => /^[\w:-]+$/.test(key))).toBe(true)
    }
  })
})

describe('the figures of a quarter', () => {
  const noon = (on: string) => `${on}T04:00:00.000Z`
  const figures = (story: Story, now: Instant = noon('2026-09-30')) => {
    const counters = new Counters()
    story.problems.forEach((problem) => counters.apply(diff(null, problem)))
    const buckets = counters.of(districtScope)
    const [spring, summer] = [figuresOf(buckets, periodOf('quarter', '2026-06-16'), now), figuresOf(buckets, periodOf('quarter', '2026-07-16'), now)]
    return { spring, summer }
  }
  const rate = (numerator: number, denominator: number) => ({ numerator, denominator })

  it('count a line whose date has come, met or not, and none before', () => {
    const late = () => stories.submitted().at(noon('2026-06-18')).do('office', { type: 'accept' })
    expect(figures(stories.accepted(), '2026-06-17T15:59:00.000Z').spring.response).toEqual(rate(0, 0))
    expect(figures(stories.accepted(), '2026-06-17T16:00:00.000Z').spring.response).toEqual(rate(1, 1))
    expect(figures(late()).spring.response).toEqual(rate(0, 1))
    expect(figures(stories.submitted()).spring).toMatchObject({ response: rate(0, 1), onTime: rate(0, 1), submitted: 1 })
  })

  it('leave out what was withdrawn before anybody had to answer, not what was withdrawn unanswered after', () => {
    const after = stories.submitted().at(noon('2026-06-18')).do('reporter', { type: 'withdraw' })
    expect(figures(stories.withdrawn()).spring).toMatchObject({ response: rate(0, 0), leftOut: { unanswered: 1, withdrawn: 1 } })
    expect(figures(after).spring).toMatchObject({ response: rate(0, 1), leftOut: { withdrawn: 1 } })
  })

  it('judge a line by the first time it was resolved, by the extended date', () => {
    const extended = stories.worked().do('owner', { type: 'requestExtension', workdays: 2, reason: '等回单' }).do('office', { type: 'decideExtension', isGranted: true })
    expect(figures(extended.at(noon('2026-06-26')).do('owner', { type: 'resolve' })).spring.onTime).toEqual(rate(1, 1))
    expect(figures(stories.worked().at(noon('2026-06-26')).do('owner', { type: 'resolve' })).spring.onTime).toEqual(rate(0, 1))
    expect(figures(stories.reopened()).spring).toMatchObject({ onTime: rate(1, 1), resolution: rate(0, 1) })
  })

  it('list what is explained, escalated, merged, declined as left out of 按时办结率', () => {
    for (const state of ['explained', 'escalated', 'declined'] as const) {
      expect(figures(stories[state]()).spring).toMatchObject({ onTime: rate(0, 0), leftOut: { [state]: 1 } })
    }
    expect(figures(stories.merged()).spring).toMatchObject({ onTime: rate(0, 1), leftOut: { merged: 1 } })
  })

  it('move a verdict to the day of the latest valid answer, and count a reopening as unsolved', () => {
    const reopened = stories.closed().at(noon('2026-07-02')).do('reporter', { type: 'reopen', reason: '又停发了' })
    expect(figures(stories.closed()).spring).toMatchObject({ resolution: rate(1, 1), satisfaction: rate(1, 1) })
    expect(figures(reopened)).toMatchObject({ spring: { resolution: rate(0, 0), satisfaction: rate(1, 1) }, summer: { resolution: rate(0, 1) } })
  })

  it('show 不了解 and 未回访到 apart', () => {
    expect(figures(stories.resolved().do('reporter', { type: 'answer', answer: 'unknown' })).spring).toMatchObject({ resolution: rate(0, 0), leftOut: { unknown: 1 } })
    const call = { type: 'recordAttempt', channel: 'phone' } as const
    const unreached = stories.resolved().at(noon('2026-06-24')).do('office', call).at(noon('2026-06-25')).do('office', call).do('office', { type: 'closeUnreached' })
    expect(figures(unreached).spring).toMatchObject({ resolution: rate(0, 0), leftOut: { unreached: 1 } })
    expect(figures(unreached.do('reporter', { type: 'answer', answer: 'solved' })).spring).toMatchObject({ resolution: rate(1, 1), leftOut: {} })
  })

  it('count a split pair once, and each merged reporter', () => {
    const owner = asHandler(actors.owner)
    const split = { type: 'split', childId: 'c1', childNumber: 'GX-2026-00060', title: '补一个月', description: '还差五月的补贴' } as const
    const solved = (story: Story, id: string) =>
      story.do('office', { type: 'assign', owner }, id).do('owner', { type: 'sign' }, id).do('owner', { type: 'addProgress', id: 'g', text: '已办' }, id)
        .do('owner', { type: 'resolve' }, id)
    const pair = solved(stories.partlyReopened().do('office', split), 'c1').do('reporter', { type: 'answer', answer: 'solved', satisfaction: 'fair' }, 'c1')
    expect(pair.problems.size).toBe(2)
    expect(figures(pair).spring).toMatchObject({ submitted: 1, response: rate(1, 1), onTime: rate(1, 1), resolution: rate(1, 1), satisfaction: rate(1, 1) })
    const merged = solved(stories.merged().do('office', { type: 'accept' }, 'p2'), 'p2').do('reporter', { type: 'answer', answer: 'solved' }, 'p1').do('stranger', { type: 'answer', answer: 'solved' }, 'p2')
    expect(figures(merged).spring).toMatchObject({ submitted: 2, resolution: rate(2, 2), onTime: rate(1, 1) })
  })
})
