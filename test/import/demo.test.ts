import { publishedCalendar } from '@/cloudfunctions/lib/calendar'
import { evolve } from '@/domain/problem/problem.evolve'
import type { Problem } from '@/domain/problem/problem'
import { defaultClockTable } from '@/domain/problem/problem.clocks'
import { lightAt } from '@/domain/problem/problem.light'
import { categories, lights, satisfactions, states } from '@/domain/problem/vocabulary'
import type { Life } from '@/scripts/seed/demo/play'
import { people, type PersonKey } from '@/scripts/seed/demo/people'
import { accept, tale, type Tale, then } from '@/scripts/seed/demo/tale'
import { tales } from '@/scripts/seed/demo/tales'
import { timelineOf } from '@/scripts/seed/demo/timeline'
import { unions } from '@/scripts/seed/demo/unions'
import { visits as plans } from '@/scripts/seed/demo/visits'
import { playYear } from '@/scripts/seed/demo/year'
import { roles } from '@/domain/people/role'
import { dayOf } from '@/domain/calendar/day'
import { unionKinds } from '@/types/liaison.contract'

const play = async (now: string, told: readonly Tale[] = tales) => {
  process.env.PSEUDONYM_KEY = 'a key for tests, long enough to count'
  const lives = new Map<string, Life>()
  let drawn = 0
  const drawNumber = async (): Promise<string> => `GX-${String(++drawn).padStart(5, '0')}`
  const year = await playYear({ timeline: timelineOf(now, publishedCalendar()), clockTable: defaultClockTable, drawNumber, lives }, told, told === tales ? plans : [])
  return { ...year, lives: [...lives.values()] }
}

const general = (lives: readonly Life[]): Problem[] => lives.map(({ problem }) => problem).filter(({ ledger }) => ledger === 'general')

/** Loaded on whatever day: `decide` refuses a story that is not legal, and then the loading fails. */
describe.each([
  ['a working day', '2026-06-16T01:41:00.000Z'],
  ['a Sunday', '2026-11-22T09:00:00.000Z'],
  ['a Saturday worked instead of a holiday', '2026-02-14T03:00:00.000Z'],
  ['the middle of the Spring Festival', '2026-02-19T12:00:00.000Z'],
  ['the first working day after it', '2026-02-24T00:30:00.000Z'],
  ['the first minute of a year', '2025-12-31T16:00:30.000Z'],
  ['the last minute of a day', '2026-09-30T15:59:40.000Z'],
  ['a year whose holidays are not published', '2027-03-10T02:00:00.000Z'],
])('the demo set loaded on %s', (_name, now) => {
  let told: Awaited<ReturnType<typeof play>>
  beforeAll(async () => { told = await play(now) })

  it('holds sixty lines, in every state and under every light', () => {
    expect(told.lives).toHaveLength(60)
    const ledger = general(told.lives)
    for (const state of states) expect([state, ledger.some((problem) => problem.state === state)]).toEqual([state, true])
    for (const light of lights) expect([light, ledger.some((problem) => problem.light && lightAt(problem.light, now) === light)]).toEqual([light, true])
  })

  it('ends before the moment of the loading, its visits the day before', () => {
    for (const { events } of told.lives) expect(events.at(-1)!.at <= now).toBe(true)
    for (const { visitedOn, finishedAt } of told.visits) expect([visitedOn < dayOf(now), finishedAt !== null]).toEqual([true, true])
  })

  it('keeps histories that lead to the lines as they stand', () => {
    for (const { problem, events } of told.lives) {
      const replayed = events.reduce<Problem | null>((before, event) => ({ ...evolve(before, event), light: event.light }), null)
      expect(replayed).toEqual(problem)
      expect(problem.version).toBe(events.length)
    }
  })

  it('counts for each pair what its visits say', () => {
    for (const pair of told.liaisons) {
      const own = told.visits.filter(({ liaisonId }) => liaisonId === pair._id)
      const proven = own.filter((visit) => visit.mode === 'field' && visit.personId === pair.personId && visit.placing === 'in')
      expect(Object.values(pair.fieldDays).flat().sort()).toEqual([...new Set(proven.map(({ visitedOn }) => visitedOn))].sort())
      expect(Object.values(pair.remoteCounts).reduce((sum, count) => sum + count, 0)).toBe(own.filter(({ mode }) => mode !== 'field').length)
    }
  })
})

describe('the demo set', () => {
  it('has somebody in every role, a union of every kind, a line of every category and a rating of every sort', async () => {
    const { lives, visits } = await play('2026-06-16T01:41:00.000Z')
    const given = (Object.keys(people) as PersonKey[]).flatMap((key) => people[key].roles as readonly string[])
    for (const role of roles) expect(given).toContain(role)
    const kinds = Object.values(unions).map(({ kind }) => kind)
    for (const kind of unionKinds) expect(kinds).toContain(kind)
    const told = lives.map(({ problem }) => problem.category)
    for (const category of categories) expect(told).toContain(category)
    const ratings = lives.flatMap(({ problem }) => problem.answers.map(({ satisfaction }) => satisfaction))
    for (const satisfaction of satisfactions) expect(ratings).toContain(satisfaction)
    for (const placing of ['in', 'out', 'unsure', 'none']) expect(visits.map((visit) => visit.placing)).toContain(placing)
  })

  it('proves most of its field visits by their place', async () => {
    const { visits } = await play('2026-06-16T01:41:00.000Z')
    const field = visits.filter(({ mode }) => mode === 'field')
    expect(field.filter(({ placing }) => placing === 'in').length).toBeGreaterThan(field.length / 2)
  })

  it.each([
    ['that is not yet past', then(3, '09:00', 'reporter', { type: 'urge' }), /not yet past/],
    ['that moves before it begins', then(-1, '09:00', 'reporter', { type: 'urge' }), /before it begins/],
    ['that the domain refuses', then(1, '09:00', 'cadre1', { type: 'sign' }), /NOT_FOUND/],
  ])('stops the loading at a story %s', async (_name, wrong, reason) => {
    const story = tale('wrong', { by: 'worker1', union: 'school', category: 'hours', on: -2, says: '这个故事讲错了，不应该载入。' }, accept(1), wrong)
    await expect(play('2026-06-16T01:41:00.000Z', [story])).rejects.toThrow(reason)
  })

  it('marks every person and every union, and asks no duty of the plan of any of them', () => {
    for (const { name } of [...Object.values(people), ...Object.values(unions)]) expect(name).toMatch(/^演示/)
  })
})
