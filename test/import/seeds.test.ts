import { collections } from '@/cloudfunctions/database/collections'
import { personIdOf } from '@/cloudfunctions/people/import/roster.ids'
import type { PublicationDocument } from '@/cloudfunctions/problem/publication.repository'
import { pictureType } from '@/domain/content/picture'
import { aboveOf } from '@/domain/liaison/union'
import type { Problem } from '@/domain/problem/problem'
import { lights, states } from '@/domain/problem/vocabulary'
import { type Activity, countedOn } from '@/domain/review/activity'
import { activityIncrement, diff } from '@/domain/review/counting'
import { openidOf, type PersonKey } from '@/scripts/seed/demo/people'
import { loadSeeds } from '@/scripts/seed/load'
import { submissionId } from '../support/ids'
import { type World, startWorld } from '../support/world'
import { annex } from './files'

const now = '2026-06-16T01:41:00.000Z'
const pseudonymKey = 'a key for tests, long enough to count'

/** Every document there is, by collection. */
const everything = async (world: World): Promise<Record<string, { _id: string }[]>> =>
  Object.fromEntries(await Promise.all(collections.map(async ({ name }) => [name, await world.documents<{ _id: string }>(name)] as const)))

const load = async (world: World, isDemo: boolean): Promise<string[]> => {
  const lines: string[] = []
  await loadSeeds(world.cloud, { isDemo, pseudonymKey, now, log: (line) => lines.push(line) })
  return lines
}

const rosterNames = new TextDecoder().decode(annex('people')).trim().split('\n').slice(1).map((row) => row.split(',')[0]!).filter(Boolean)

let world: World
/** The documents of the roster alone. */
let roster: Record<string, { _id: string }[]>

let lines: string[]

beforeAll(async () => {
  world = await startWorld(now, { isLimited: true })
  lines = await load(world, false)
  roster = await everything(world)
})
afterAll(() => world.stop())

describe('the seeds without the demo set', () => {
  it('hold the roster and nothing else', () => {
    const counts = Object.fromEntries(Object.entries(roster).filter(([, documents]) => documents.length > 0).map(([name, documents]) => [name, documents.length]))
    expect(counts).toEqual({ people: 10, unions: 2, liaisons: 2, goals: 5, settings: 2 })
    expect(JSON.stringify(roster)).not.toMatch(/演示|demo_/)
  })

  it('say what was loaded, and the one vacant post', () => {
    expect(lines).toEqual([
      'people.csv：10 行', expect.stringMatching(/^people\.csv 第 10 行：.*空缺岗位/), 'liaisons.csv：2 行', 'goals.csv：5 行',
    ])
  })

  it('let a browser be anybody of the roster, and nobody be the vacant post', async () => {
    const people = await world.documents<{ _id: string; name: string | null; openid: string | null }>('people')
    for (const { _id, name, openid } of people) expect(openid).toBe(name === null ? null : `local_${_id}`)
    expect((await world.as(`local_${personIdOf('温瑞东')}`).call('people.me', {})).hasConsented).toBe(false)
  })
})

describe('the seeds with the demo set', () => {
  beforeAll(async () => {
    await world.stop()
    world = await startWorld(now, { isLimited: true })
    await load(world, true)
  })

  it('fill the inboxes at once, from the steps that were taken, before any timer has run', async () => {
    const kindsOf = async (key: PersonKey) => (await world.as(openidOf(key)).call('notice.inbox', {})).rows.map(({ kind }) => kind)
    expect(await kindsOf('office1')).toEqual(expect.arrayContaining(['reported', 'toDecide']))
    expect(await kindsOf('cadre1')).toContain('assignedToYou')
    expect(await kindsOf('worker1')).toContain('accepted')
    expect(await kindsOf('leader1')).toContain('toDecide')
  })

  it('have a line in every state', async () => {
    const problems = await world.documents<Problem>('problems')
    expect(problems).toHaveLength(60)
    for (const state of states) expect([state, problems.some((problem) => problem.state === state)]).toEqual([state, true])
  })

  it('touch nobody of the roster: no invented record names one of them', async () => {
    // A report's figures name who is short of two unions, as the overview does: that is the roster's own.
    const { people, unions, liaisons, settings, goals: _ofThePlan, snapshots: _figures, ...records } = await everything(world)
    const theirs = people!.filter(({ _id }) => _id.startsWith('r_')).map(({ _id }) => _id)
    expect(theirs).toHaveLength(10)
    const invented = Object.values({ ...records, settings: settings!, ...ofDemo({ people, unions, liaisons }) }).flat()
    expect(invented.length).toBeGreaterThan(500)
    for (const document of invented) {
      const text = JSON.stringify(document)
      for (const word of [...theirs, ...rosterNames]) expect([document._id, word, text.includes(word)]).toEqual([document._id, word, false])
    }
  })

  it('have practices, proposals and sites for every screen that shows them', async () => {
    const states = async (collection: string): Promise<string[]> => [...new Set((await world.documents<{ state: string }>(collection)).map(({ state }) => state))].sort()
    expect(await states('practices')).toEqual(['draft', 'edited', 'published', 'submitted'])
    expect(await states('proposals')).toEqual(['draft', 'studying'])
    const sites = await world.documents<{ kind: string; shut: object | null }>('sites')
    expect(new Set(sites.map(({ kind }) => kind)).size).toBe(5)
    expect(sites.filter(({ shut }) => shut !== null)).toHaveLength(1)
    for (const { drawing, figures } of await world.documents<{ drawing: { problemIds: string[] }; figures: { lines: number } | null }>('proposals')) {
      expect(drawing.problemIds.length).toBeGreaterThanOrEqual(2)
      expect(figures?.lines ?? drawing.problemIds.length).toBe(drawing.problemIds.length)
    }
  })

  it('show what a practice and a site with pictures look like, and without: each picture is there', async () => {
    const worker = world.as('local_demo_worker1')
    const covers = (await worker.call('practice.list', {})).rows.map(({ cover }) => cover)
    const { rows } = await worker.call('site.list', {})
    const photos = await Promise.all(rows.map(async ({ id }) => (await worker.call('site.get', { id })).photos[0] ?? null))
    for (const pictures of [covers, photos]) {
      expect(pictures).toContain(null)
      const there = pictures.filter((one) => one !== null)
      expect(there.length).toBeGreaterThanOrEqual(2)
      for (const { url } of there) {
        const answer = await fetch(url)
        expect([answer.status, pictureType(new Uint8Array(await answer.arrayBuffer()))]).toEqual([200, 'png'])
      }
    }
  })

  it('have problems everybody may read, solved and at work, each told after it was reported and never by whoever is fully anonymous', async () => {
    const published = await world.documents<PublicationDocument>('publications')
    expect(published.length).toBeGreaterThanOrEqual(5)
    expect(new Set(published.map(({ state }) => state === 'closed'))).toEqual(new Set([true, false]))
    for (const { problemId, mayPublish, publishedAt, redaction } of published) {
      const [problem] = await world.documents<Problem>('problems', { _id: problemId })
      expect([mayPublish, problem!.anonymity !== 'anonymous', problem!.submittedAt < publishedAt!, publishedAt! <= now]).toEqual([true, true, true, true])
      expect(problem!.state !== 'closed' || problem!.stateSince < publishedAt!).toBe(true)
      expect(redaction!.outcome === null).toBe(problem!.state !== 'closed')
    }
  })

  it('leave what the roster says as it is without them', async () => {
    const all = await everything(world)
    for (const name of ['people', 'unions', 'liaisons', 'goals']) {
      expect(all[name]!.filter(({ _id }) => !_id.startsWith('demo_'))).toEqual(roster[name])
    }
  })

  it('keep counters equal to a count over the lines', async () => {
    const expected: Record<string, number> = {}
    const parents = new Map((await world.documents<{ _id: string; parentId: string | null }>('unions')).map(({ _id, parentId }) => [_id, parentId]))
    for (const problem of await world.documents<Problem>('problems')) {
      for (const { scope, bucket, path, by } of diff(null, problem, aboveOf(problem.unionId, parents))) expected[`${scope}|${bucket}|${path}`] = (expected[`${scope}|${bucket}|${path}`] ?? 0) + by
    }
    for (const activity of await world.documents<Activity>('activities')) {
      const held = countedOn(activity)
      if (!held) continue
      const { scope, bucket, path } = activityIncrement(held.kind, held.on, 1)
      expected[`${scope}|${bucket}|${path}`] = (expected[`${scope}|${bucket}|${path}`] ?? 0) + 1
    }
    const counted: Record<string, number> = {}
    const walk = (key: string, value: unknown): void => {
      if (value === 0) return
      if (typeof value === 'number') counted[key] = (counted[key] ?? 0) + value
      else for (const [name, inner] of Object.entries(value as object)) walk(key.endsWith('|') ? `${key}${name}` : `${key}.${name}`, inner)
    }
    for (const { scope, bucket, counts } of await world.documents<{ scope: string; bucket: string; counts: object }>('counters')) walk(`${scope}|${bucket}|`, counts)
    expect(counted).toEqual(expected)
  })

  it('have reports, bulletins, meetings, tasks and values for every screen of the review', async () => {
    const leader = world.as('local_demo_leader1')
    const { rows: reports } = await leader.call('review.reports', {})
    expect(reports.map(({ kind, state }) => [kind, state])).toEqual([['quarterly', 'published'], ['halfYear', 'submitted'], ['quarterly', 'published']])
    expect((await leader.call('review.overview', { period: 'half' })).needsMe.reports).toBe(1)
    const { sections } = await leader.call('review.report', { id: reports[0]!.id })
    expect(sections.flatMap(({ paragraphs }) => paragraphs).some((paragraph) => paragraph.includes('上期'))).toBe(true)
    const { rows: bulletins } = await world.as('local_demo_office1').call('review.bulletins', {})
    expect(bulletins.map(({ kind, isPublished }) => [kind, isPublished])).toEqual([['brief', false], ['brief', true], ['notice', true]])
    expect((await leader.call('review.bulletin', { id: bulletins[2]!.id })).readCount).toBe(5)
    const { rows: activities } = await leader.call('review.activities', {})
    expect(activities.filter(({ isHeld }) => !isHeld)).toHaveLength(1)
    expect((await leader.call('review.decisions', { isMine: false })).rows).toHaveLength(2)
    const { rows: items } = await leader.call('review.workItems', {})
    expect(items.map(({ light }) => light)).toEqual(expect.arrayContaining(['green', 'blue', 'yellow', 'red']))
    const { branches } = await leader.call('review.indicators', {})
    expect(branches.flatMap(({ indicators }) => indicators).filter(({ enteredBy }) => enteredBy !== null)).toHaveLength(3)
    expect((await leader.call('review.media', {})).rows).toHaveLength(3)
    expect((await leader.call('liaison.cityPairs', {})).rows).toHaveLength(1)
    expect((await leader.call('review.upwards', {})).rows.map(({ answeredOn }) => answeredOn !== null)).toEqual([false, true])
  })

  it('show a leader the programme’s own gap, every light, and figures that agree with the lists behind them', async () => {
    const leader = world.as('local_demo_leader1')
    const { coverage, problems } = await leader.call('review.overview', { period: 'year' })
    expect(coverage).toMatchObject({ obligedCount: 9, keyUnionCount: 2, pairedKeyUnionCount: 2 })
    expect(coverage.short.map(({ holds }) => holds).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1])
    for (const light of lights) {
      expect(problems.lights[light]).toBeGreaterThan(0)
      expect((await leader.call('problem.ledger', { view: { kind: 'light', light } })).rows).toHaveLength(problems.lights[light])
    }
    expect(problems.total).toBe(58)
  })

  it('let the people of the demo go on: a cadre sees own pairs and lines, a worker own reports, the anonymous ones too', async () => {
    expect((await world.as('local_demo_cadre1').call('liaison.mine', {})).rows).toHaveLength(2)
    expect((await world.as('local_demo_cadre1').call('problem.assigned', {})).rows.length).toBeGreaterThan(3)
    const mine = (await world.as('local_demo_worker4').call('problem.mine', {})).rows
    expect(mine.map(({ title }) => title)).toContain('送外卖想加入工会不知道找谁')
    expect((await world.as('local_demo_supervision1').call('problem.conductLedger', {})).rows).toHaveLength(2)
    const [toSign] = (await world.as('local_demo_cadre1').call('problem.assigned', {})).rows.filter(({ state }) => state === 'assigned')
    expect(await world.as('local_demo_cadre1').call('problem.sign', { id: toSign!.id, submissionId: submissionId() })).toMatchObject({ state: 'inProgress' })
  })

  it('go on with the numbers', async () => {
    const { number } = await world.as('local_demo_worker1').call('problem.submit', {
      submissionId: submissionId(), category: 'hours', description: '这是演示以后的第一件，看看编号是不是接着往下排。', unionId: null, photos: [],
      anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
    })
    const numbers = (await world.documents<Problem>('problems')).map((problem) => problem.number)
    expect(numbers.filter((other) => other === number)).toHaveLength(1)
    expect([...numbers].filter((other) => other.startsWith('GX-2026')).sort().at(-1)).toBe(number)
  })

  it('change nothing when loaded again', async () => {
    const before = await everything(world)
    expect(await load(world, true)).toEqual([])
    expect(await everything(world)).toEqual(before)
  })
})

type Documents = { _id: string }[] | undefined
const ofDemo = (all: Record<string, Documents>): Record<string, { _id: string }[]> =>
  Object.fromEntries(Object.entries(all).map(([name, documents]) => [`demo ${name}`, (documents ?? []).filter(({ _id }) => _id.startsWith('demo_'))]))
