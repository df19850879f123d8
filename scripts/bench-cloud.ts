import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cloud, type CollectionDeclaration, startCloud } from '@/localcloud/cloud'
import { Failure, type Main } from './run/command'
import { say, withProgress } from './run/progress'

const batch = 500
const asked = 300
const states = 40

const collections: readonly CollectionDeclaration[] = [
  { name: 'lines', indexes: [{ name: 'state_at', fields: [['state', 1], ['at', -1]] }, { name: 'owner', fields: [['owner', 1], ['at', -1]] }] },
]

interface Measured {
  count: number
  insertsPerSecond: number
  openMs: number
  wireMs: number
  sdkMs: number
  /** What the SDK adds to one page: the median of the differences between the two ways, asked in turn. */
  sdkOwnMs: number
}

const line = (n: number) => ({
  _id: `line${n}`, state: `s${n % states}`, owner: `o${n % 997}`, at: new Date(Date.UTC(2020, 0, 1) + ((n * 7919) % 100_000_000) * 1000).toISOString(),
  title: `第 ${n} 条`, text: '夜班补贴三个月没有发，班组都没有。'.repeat(4), tags: ['工资', `t${n % 11}`],
})

type Answer = { code?: string; message?: string; data: { list: string[] } }

/** As little of a client as there can be: what the SDK takes more than this is its own. */
const post = (cloud: Cloud, body: object): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(`${cloud.url}/admin`, { method: 'POST' }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece)).on('end', () => resolve(JSON.parse(text) as Answer))
    })
    sent.on('error', reject).end(JSON.stringify(body))
  })

const insert = async (cloud: Cloud, count: number, signal: AbortSignal): Promise<number> => {
  const start = performance.now()
  for (let n = 0; n < count && !signal.aborted; n += batch) {
    const data = Array.from({ length: Math.min(batch, count - n) }, (_, i) => JSON.stringify(line(n + i)))
    const { code, message } = await post(cloud, { action: 'database.insertDocument', collectionName: 'lines', data })
    if (code) throw new Error(message)
  }
  return count / ((performance.now() - start) / 1000)
}

const cursorOf = (i: number): string => new Date(Date.UTC(2020, 0, 1) + ((i * 104_729) % 90_000_000) * 1000 + 10_000_000_000).toISOString()

type Ask = (i: number) => Promise<number>

const msOf = async (ask: Ask, i: number): Promise<number> => {
  const start = performance.now()
  if ((await ask(i)) === 0) throw new Error('a page of the bench is empty')
  return performance.now() - start
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!

/** The same pages both ways in turn, each way first as often as second, so that neither is warmer than the other. */
const compare = async (wire: Ask, sdk: Ask): Promise<{ wireMs: number; sdkMs: number; sdkOwnMs: number }> => {
  const pairs: { wire: number; sdk: number }[] = []
  for (let i = -asked; i < asked; i++) {
    const page = Math.abs(i)
    const first = i % 2 === 0 ? await msOf(wire, page) : undefined
    const through = await msOf(sdk, page)
    pairs.push({ wire: first ?? (await msOf(wire, page)), sdk: through })
  }
  const warm = pairs.slice(asked)
  return { wireMs: median(warm.map((pair) => pair.wire)), sdkMs: median(warm.map((pair) => pair.sdk)), sdkOwnMs: median(warm.map((pair) => pair.sdk - pair.wire)) }
}

const wireOf = (cloud: Cloud): Ask =>
  async (i) => {
    const query = JSON.stringify({ $and: [{ state: `s${i % states}` }, { at: { $lt: cursorOf(i) } }] })
    const { data } = await post(cloud, { action: 'database.getDocument', collectionName: 'lines', queryType: 'WHERE', query, order: '{"at":-1}', limit: 20 })
    return data.list.length
  }

const sdkOf = async (cloud: Cloud): Promise<Ask> => {
  Object.assign(process.env, cloud.sdkEnvironment())
  const { default: sdk } = await import('wx-server-sdk')
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV as unknown as string })
  const db = sdk.database()
  return async (i) => {
    const where = db.command.and([{ state: `s${i % states}` }, { at: db.command.lt(cursorOf(i)) }])
    const { data } = await (db.collection('lines').where(where).orderBy('at', 'desc').limit(20).get() as Promise<{ data: unknown[] }>)
    return data.length
  }
}

const measure = async (count: number, signal: AbortSignal): Promise<Measured> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-cloud-'))
  const options = { dataDir: join(folder, 'data'), functionsDir: folder, collections, timers: false }
  try {
    const first = await startCloud(options)
    const insertsPerSecond = await withProgress(`Inserting ${count} documents`, () => insert(first, count, signal))
    await first.stop()
    const start = performance.now()
    const cloud = await startCloud(options)
    await post(cloud, { action: 'database.getDocument', collectionName: 'lines', queryType: 'DOC', query: '{"_id":"line1"}', multi: false })
    const openMs = performance.now() - start
    try {
      return { count, insertsPerSecond, openMs, ...(await compare(wireOf(cloud), await sdkOf(cloud))) }
    } finally {
      await cloud.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const ms = (value: number): string => `${value.toFixed(2)} ms`

/** `npm run bench:cloud [-- 100000 1000000]`: pages by index, inserts and cold starts of the local cloud, and what the SDK adds. */
export const main: Main = async (args, { signal }) => {
  const counts = (args.length > 0 ? args : ['100000']).map(Number)
  if (counts.some((count) => !(Number.isInteger(count) && count >= 20_000))) {
    throw new Failure('The bench takes numbers of documents, each 20000 or more.', '测速要给出文档数，每个不少于 20000。')
  }
  const results: Measured[] = []
  for (const count of counts) results.push(await measure(count, signal))
  for (const { count, insertsPerSecond, openMs, wireMs, sdkMs, sdkOwnMs } of results) {
    say(`\n${count} documents`)
    say(`  a page of 20 by index at /admin   ${ms(wireMs)} median (at most 5 ms)`)
    say(`  the same through wx-server-sdk    ${ms(sdkMs)} median, ${(sdkMs / wireMs).toFixed(2)} times that; the SDK alone ${ms(sdkOwnMs)}`)
    say(`  inserts in batches of ${batch}         ${Math.round(insertsPerSecond)} a second (at least 2000)`)
    say(`  cold open                         ${ms(openMs)} (at most 2000 ms)`)
  }
  const [small, ...larger] = results
  for (const { count, wireMs } of larger) say(`\n${count} documents take ${(wireMs / small!.wireMs).toFixed(2)} times the page query of ${small!.count} (at most 2)`)
  const isGood = results.every(({ wireMs, insertsPerSecond, openMs }) => wireMs < 5 && insertsPerSecond > 2000 && openMs < 2000)
  return isGood && larger.every(({ wireMs }) => wireMs <= 2 * small!.wireMs) ? 0 : 1
}
