import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Meter } from '@/localcloud/audit'
import { Catalogue } from '@/localcloud/database/catalogue'
import { search } from '@/localcloud/database/search'
import { Store } from '@/localcloud/database/store'
import type { Document } from '@/localcloud/database/values'
import { type Acknowledged, buildWriter, runAndKill } from './endurance/kill'
import { ACCOUNTS, EACH } from './endurance/wire'

/** How often the process is killed; `npm run test:endurance` asks for 200. */
const KILLS = Number(process.env.ENDURANCE_KILLS ?? 20)

jest.setTimeout(KILLS * 30_000)

const folder = mkdtempSync(join(tmpdir(), 'endurance-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is on disk, read by nobody but the store. */
function inspect<T>(dataDir: string, look: (all: (collection: string, filter?: Document) => Document[]) => T): T {
  const store = new Store(dataDir)
  try {
    expect(store.prepare('PRAGMA integrity_check').all()).toEqual([['ok']])
    const catalogue = new Catalogue(store)
    return look((name, filter = {}) => {
      const collection = catalogue.find(name)
      return collection ? search(store, collection, { filter }, new Meter()) : []
    })
  } finally {
    store.close()
  }
}

describe('a cloud killed at random moments under load', () => {
  it(`has every acknowledged write, no half transaction and no broken file, ${KILLS} times over`, async () => {
    const dataDir = join(folder, 'data')
    const script = buildWriter(folder)
    const notes = new Set<string>()
    const counters = new Map<string, number>()
    const total = { writes: 0, moves: 0, ready: 0 }
    for (let round = 0; round < KILLS; round++) {
      const isEarly = round % 5 === 4
      const afterMs = Math.random() * (isEarly ? 400 : 500)
      const killed = await runAndKill(script, dataDir, round, afterMs, isEarly)
      remember(killed)
      inspect(dataDir, (all) => {
        const found = new Map(all('notes').map((note) => [String(note._id), note]))
        expect([...notes].filter((id) => !found.has(id) && !isPerhapsGone(id))).toEqual([])
        expect([...killed.gone].filter((id) => found.has(id))).toEqual([])
        for (const client of [0, 1, 2, 3]) {
          const throughIndex = all('notes', { client }).map(({ _id }) => String(_id))
          expect(throughIndex.sort()).toEqual([...found].filter(([, note]) => note.client === client).map(([id]) => id).sort())
        }
        for (const { _id, value } of all('counters')) {
          const acknowledged = counters.get(String(_id)) ?? 0
          expect(value === acknowledged || value === acknowledged + 1).toBe(true)
          counters.set(String(_id), Number(value))
        }
        const balances = all('accounts').map(({ balance }) => Number(balance))
        expect(balances.reduce((sum, balance) => sum + balance, 0)).toBe(balances.length * EACH)
        expect([0, ACCOUNTS]).toContain(balances.length)
      })

      /** The removal of the last round's note may have been done and not acknowledged. */
      function isPerhapsGone(id: string): boolean {
        const [name, client, n] = id.split('-')
        return name === `r${round}` && Number(n) % 3 === 1 && killed.notes.has(`${name}-${client}-${Number(n) + 1}`) && notes.delete(id)
      }
    }
    expect(total.ready).toBeGreaterThan(KILLS / 2)
    expect(total.moves).toBeGreaterThan(0)
    expect(total.writes).toBeGreaterThan(KILLS)

    function remember(killed: Acknowledged): void {
      for (const id of killed.notes) notes.add(id)
      for (const id of killed.gone) notes.delete(id)
      for (const [id, value] of killed.counters) counters.set(id, value)
      total.writes += killed.notes.size
      total.moves += killed.moves
      total.ready += killed.wasReady ? 1 : 0
    }
  })
})
