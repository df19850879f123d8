import { loadLedger } from '@/scripts/bench/load'
import { seeded } from '@/scripts/bench/population'
import { dayOf } from '@/domain/calendar/day'
import type { Problem } from '@/domain/problem/problem'
import { lightAt } from '@/domain/problem/problem.light'
import { categories, lights, states } from '@/domain/problem/vocabulary'
import type { LedgerFilter } from '@/types/problem/ledger.contract'
import { startWorld, type World } from '../../support/world'

const size = 600
const filters = 50
const at = '2026-06-16T01:41:00.000Z'
/** What a call reads beside the lines: who calls, and the settings in force. */
const besides = 2

const random = seeded(7)
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
const maybe = <T>(value: T, share = 0.4): T | undefined => (random() < share ? value : undefined)

const drawn = (): LedgerFilter => {
  const from = maybe(pick(['2025-09-01', '2026-01-01', '2026-04-15', '2026-06-10']), 0.25)
  const filter = {
    state: maybe(pick(states)), category: maybe(pick(categories)), unionId: maybe(`u_bench_${Math.floor(random() * 6)}`),
    owner: maybe({ kind: 'person' as const, personId: `p_owner_${Math.floor(random() * 40)}` }, 0.2), source: maybe('worker' as const, 0.2), from, to: from && maybe('2026-06-12'),
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}

/** The same question asked line by line. */
const meets = (problem: Problem, { state, category, unionId, owner, light, source, from, to }: LedgerFilter): boolean =>
  (!state || problem.state === state) && (!category || problem.category === category) && (!unionId || problem.unionId === unionId) &&
  (!owner || (problem.owner?.kind === 'person' && owner.kind === 'person' && problem.owner.personId === owner.personId)) &&
  (!source || problem.source === source) && (!from || dayOf(problem.submittedAt) >= from) && (!to || dayOf(problem.submittedAt) <= to) &&
  (!light || (problem.light !== null && lightAt(problem.light, at) === light))

describe('any choice of filters', () => {
  let world: World
  let problems: Problem[]

  const ask = async (filter: LedgerFilter, cursor?: string) => {
    world.cloud.clearAudit()
    const page = await world.as('o_p_office').call('problem.searchLedger', { filter, ...(cursor ? { cursor } : {}) })
    return { ...page, examined: world.cloud.audit().reduce((sum, { examined }) => sum + examined, 0) }
  }

  const everyPage = async (filter: LedgerFilter): Promise<{ ids: string[]; dearest: number }> => {
    const ids: string[] = []
    let dearest = 0
    for (let cursor: string | undefined | null; cursor !== null; ) {
      const { rows, nextCursor, examined } = await ask(filter, cursor)
      ids.push(...rows.map(({ id }) => id))
      dearest = Math.max(dearest, (examined - besides) / Math.max(rows.length, 1))
      cursor = nextCursor
    }
    return { ids, dearest }
  }

  beforeAll(async () => {
    world = await startWorld(at)
    problems = (await loadLedger(size, at)).map(({ problem }) => problem)
  }, 120_000)
  afterAll(() => world.stop())

  it('finds just the lines that meet it, newest first, at no more than 3 documents for each', async () => {
    let found = 0
    for (let i = 0; i < filters; i++) {
      const filter = drawn()
      const { ids, dearest } = await everyPage(filter)
      const expected = problems.filter((problem) => meets(problem, filter)).sort((a, b) => (`${a.submittedAt}_${a.id}` < `${b.submittedAt}_${b.id}` ? 1 : -1))
      expect({ filter, ids }).toEqual({ filter, ids: expected.map(({ id }) => id) })
      expect(dearest).toBeLessThanOrEqual(3)
      found += ids.length
    }
    expect(found).toBeGreaterThan(400)
  }, 120_000)

  it('finds just the lines that show a light, whatever else is asked of them', async () => {
    let found = 0
    for (const light of lights) {
      for (let i = 0; i < 10; i++) {
        const { source: _, from: __, to: ___, ...more } = drawn()
        const filter = i === 0 ? { light } : { ...more, light }
        const { ids, dearest } = await everyPage(filter)
        expect({ filter, ids: ids.sort() }).toEqual({ filter, ids: problems.filter((problem) => meets(problem, filter)).map(({ id }) => id).sort() })
        expect(dearest).toBeLessThanOrEqual(3)
        found += ids.length
      }
    }
    expect(found).toBeGreaterThan(150)
  }, 120_000)

  it('asks words of no more than 3 documents for each line shown, by kind and period too, and with another filter beside of no more than 450 a call', async () => {
    const plain = await ask({ words: '饮水机坏了三天' })
    expect(plain.rows).toHaveLength(20)
    expect((plain.examined - besides) / plain.rows.length).toBeLessThanOrEqual(3)
    for (const more of [{ category: 'culture' as const }, { from: '2026-03-01', to: '2026-05-31' }, { category: 'pay' as const, from: '2026-05-01' }]) {
      const narrowed = await ask({ words: '饮水机', ...more })
      expect(narrowed.rows.length).toBeGreaterThan(0)
      expect((narrowed.examined - besides) / narrowed.rows.length).toBeLessThanOrEqual(3)
      const wanted = problems.filter((problem) => problem.description.includes('饮水机') && meets(problem, more))
      expect(narrowed.rows.every(({ id }) => wanted.some((problem) => problem.id === id))).toBe(true)
      expect(narrowed.rows).toHaveLength(Math.min(20, wanted.length))
    }
    const rare = await ask({ words: '饮水机', state: 'returned', category: 'dues', unionId: 'u_bench_3' })
    expect(rare.examined).toBeLessThanOrEqual(450)
  })
})
