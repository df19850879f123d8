import { addHours, addMillis, endOfDay, startOfDay } from '@/domain/calendar/day'
import type { Problem } from '@/domain/problem/problem'
import { extendClock, startClock } from '@/domain/problem/problem.deadline'
import { finishedLight, hasBeenRed, lightAt, lightNote, lightPlan } from '@/domain/problem/problem.light'
import fc from 'fast-check'
import { calendar } from '../support/calendar'
import { naiveLight } from '../support/naiveLight'
import { stories, tuesday } from '../support/story'

const inProgress = stories.inProgress().problem
const noon = (on: string) => `${on}T04:00:00.000Z`

const withClock = (startAt: string, count: number, more: Partial<Problem> = {}, unit: 'workdays' | 'hours' = 'workdays'): Problem => {
  const solve = startClock(startAt, { unit, count }, calendar)
  return { ...inProgress, clocks: { ...inProgress.clocks, solve }, ...more } as Problem
}
const colours = (problem: Problem, days: string[]) => days.map((on) => lightAt(lightPlan(problem, calendar)!, noon(on)))

describe('the light before the due date', () => {
  it('of a one-day clock turns blue on its last day', () => {
    expect(colours(withClock(noon('2026-06-16'), 1), ['2026-06-16', '2026-06-17', '2026-06-18'])).toEqual(['green', 'blue', 'red'])
  })

  it('of a five-day clock turns blue the day before', () => {
    expect(colours(withClock(noon('2026-06-16'), 5), ['2026-06-22', '2026-06-23', '2026-06-24', '2026-06-25'])).toEqual([
      'green', 'blue', 'blue', 'red',
    ])
  })

  it('of a fifteen-day clock turns blue three days before', () => {
    const problem = withClock(noon('2026-06-24'), 15)
    expect(problem.clocks.solve.dueAt).toBe(endOfDay('2026-07-15'))
    expect(colours(problem, ['2026-07-09', '2026-07-10', '2026-07-12', '2026-07-15', '2026-07-16'])).toEqual(['green', 'blue', 'blue', 'blue', 'red'])
  })

  it('counts the extended total', () => {
    const problem = withClock(noon('2026-06-24'), 5)
    const extended = { ...problem, clocks: { ...problem.clocks, solve: extendClock(problem.clocks.solve, 10, calendar) } } as Problem
    expect(lightPlan(extended, calendar)).toEqual(lightPlan(withClock(noon('2026-06-24'), 15), calendar))
  })

  it('of 特急 turns blue five hours before, at any hour', () => {
    const plan = lightPlan(withClock('2026-06-16T15:00:00.000Z', 24, {}, 'hours'), calendar)!
    expect(plan).toMatchObject({ blueFrom: '2026-06-17T10:00:00.000Z', lateFrom: '2026-06-17T15:00:00.000Z' })
  })
})

describe('the light after the due date', () => {
  const startAt = noon('2026-06-16')
  const dueAt = endOfDay('2026-06-24')

  it('is red at once when nothing moved since, whatever was done before', () => {
    const plan = lightPlan(withClock(startAt, 5, { lastProgressAt: noon('2026-06-24') }), calendar)!
    expect(lightAt(plan, dueAt)).toBe('red')
    expect(lightAt(plan, addMillis(dueAt, -1))).toBe('blue')
  })

  it('is yellow for five working days after progress, then red', () => {
    const plan = lightPlan(withClock(startAt, 5, { lastProgressAt: noon('2026-06-26') }), calendar)!
    // Friday the 26th; the five are Monday to Friday, and the rest days after them turn nothing.
    expect(lightAt(plan, addMillis(startOfDay('2026-07-06'), -1))).toBe('yellow')
    expect(lightAt(plan, startOfDay('2026-07-06'))).toBe('red')
  })

  it('is yellow for five working days after a plan was agreed', () => {
    const plan = lightPlan(withClock(startAt, 5, { plan: { untilOn: '2026-07-20', note: '', agreedAt: noon('2026-06-25'), by: { kind: 'timer' } } }), calendar)!
    expect(lightAt(plan, addMillis(endOfDay('2026-07-02'), -1))).toBe('yellow')
    expect(lightAt(plan, endOfDay('2026-07-02'))).toBe('red')
  })
})

it.each(['returned', 'declined', 'paused', 'resolved', 'explained', 'escalated', 'closed', 'merged', 'withdrawn'] as const)(
  'a problem that is %s shows no light',
  (state) => {
    expect(stories[state]().problem.light).toBeNull()
  },
)

it('the accept clock governs until it is accepted, then the solve clock', () => {
  expect(stories.submitted().problem.light).toMatchObject({ clock: 'accept', lateFrom: endOfDay('2026-06-17') })
  expect(stories.accepted().problem.light).toMatchObject({ clock: 'solve', lateFrom: endOfDay('2026-06-24') })
})

describe('the plan of the lights', () => {
  const minute = 60_000
  const gen = fc.record({
    startMinute: fc.integer({ min: 0, max: 60 * 24 * 300 }),
    length: fc.constantFrom([1, 'workdays'], [2, 'workdays'], [5, 'workdays'], [15, 'workdays'], [30, 'workdays'], [24, 'hours'], [2, 'hours']) as fc.Arbitrary<['workdays' | 'hours', number] | [number, 'workdays' | 'hours']>,
    extension: fc.constantFrom(0, 0, 0, 1, 4, 10),
    progressAfterHours: fc.option(fc.integer({ min: -100, max: 400 }), { nil: null }),
    planAfterHours: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
    state: fc.constantFrom('submitted', 'accepted', 'assigned', 'inProgress', 'reopened') as fc.Arbitrary<'submitted' | 'accepted' | 'assigned' | 'inProgress' | 'reopened'>,
  })

  it('says at every moment what the rules say minute by minute', () => {
    fc.assert(
      fc.property(gen, fc.array(fc.integer({ min: 0, max: 60 * 24 * 80 }), { minLength: 8, maxLength: 8 }), (it, minutes) => {
        const startAt = addMillis('2026-01-01T00:00:00.000Z', it.startMinute * minute)
        const [count, unit] = it.length as [number, 'workdays' | 'hours']
        const plain = startClock(startAt, { unit, count }, calendar)
        const clock = it.extension === 0 ? plain : extendClock(plain, it.extension, calendar)
        const base = stories[it.state]().problem
        const own = it.state === 'submitted' ? { accept: clock } : { solve: clock }
        const problem = {
          ...base, clocks: { ...base.clocks, ...own },
          lastProgressAt: it.progressAfterHours === null ? null : addHours(clock.dueAt, it.progressAfterHours),
          plan: it.planAfterHours === null ? null : { untilOn: '2026-12-31', note: '', agreedAt: addHours(clock.dueAt, it.planAfterHours), by: { kind: 'timer' } },
        } as Problem
        const plan = lightPlan(problem, calendar)!
        expect(plan.blueFrom <= plan.lateFrom && plan.lateFrom <= plan.redFrom).toBe(true)
        // A plan holds from the last thing it knows of.
        const from = Math.max(...[startAt, problem.lastProgressAt, problem.plan?.agreedAt].filter((at) => at != null).map((at) => Date.parse(at!)))
        const edges = [plan.blueFrom, plan.lateFrom, plan.redFrom].flatMap((at) => [-minute, 0, minute].map((by) => Date.parse(at) + by))
        for (const now of [...edges, ...minutes.map((after) => from + after * minute)].filter((ms) => ms >= from)) {
          const at = new Date(now).toISOString()
          expect([at, lightAt(plan, at)]).toEqual([at, naiveLight(problem, now)])
        }
      }),
      { seed: 20260616, numRuns: 600 },
    )
  })

  it('agrees with the rules on every single minute of a month', () => {
    const problem = withClock(noon('2026-06-16'), 5, { lastProgressAt: noon('2026-06-28') })
    const plan = lightPlan(problem, calendar)!
    const wrong: string[] = []
    for (let now = Date.parse(noon('2026-06-28')); now < Date.parse(noon('2026-07-28')); now += minute) {
      const at = new Date(now).toISOString()
      if (lightAt(plan, at) !== naiveLight(problem, now)) wrong.push(at)
    }
    expect(wrong).toEqual([])
  })
})

describe('the note beside a light', () => {
  const clock = startClock(tuesday, { unit: 'workdays', count: 5 }, calendar)
  it.each([
    ['2026-06-18', { kind: 'left', workdays: 3 }],
    ['2026-06-20', { kind: 'left', workdays: 3 }],
    ['2026-06-23', { kind: 'left', workdays: 1 }],
    ['2026-06-24', { kind: 'dueToday' }],
    ['2026-06-26', { kind: 'over', workdays: 2 }],
    ['2026-06-28', { kind: 'over', workdays: 2 }],
  ])('on %s is %o', (on, wanted) => {
    expect(lightNote(clock, calendar, noon(on))).toEqual(wanted)
  })

  it('of a clock in hours counts hours', () => {
    const hours = startClock('2026-06-16T00:00:00.000Z', { unit: 'hours', count: 24 }, calendar)
    expect(lightNote(hours, calendar, '2026-06-16T22:30:00.000Z')).toEqual({ kind: 'leftHours', hours: 2 })
    expect(lightNote(hours, calendar, '2026-06-17T03:59:00.000Z')).toEqual({ kind: 'overHours', hours: 3 })
  })
})

describe('a line that was late', () => {
  it('keeps that it was red after it moves again', () => {
    const story = stories.inProgress().at(noon('2026-06-25'))
    expect(hasBeenRed(story.problem, story.now)).toBe(true)
    expect(story.problem.wasRed).toBe(false)
    story.do('owner', { type: 'addProgress', id: 'g1', text: '已约谈' })
    expect(story.problem.wasRed).toBe(true)
    expect(lightAt(story.problem.light!, story.now)).toBe('yellow')
    expect(story.after(1).do('owner', { type: 'resolve' }).problem.wasRed).toBe(true)
  })

  it('keeps yellow in the statistics when it is finished late, never green', () => {
    const late = stories.worked().at(noon('2026-06-25')).do('owner', { type: 'resolve' })
    const inTime = stories.worked().at(addMillis(endOfDay('2026-06-24'), -1)).do('owner', { type: 'resolve' })
    expect([finishedLight(late.problem), finishedLight(inTime.problem), finishedLight(inProgress)]).toEqual(['yellow', 'green', null])
    expect(startOfDay('2026-06-25')).toBe(endOfDay('2026-06-24'))
  })
})
