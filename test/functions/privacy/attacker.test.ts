import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { collections } from '@/cloudfunctions/database/collections'
import { policyVersion } from '@/domain/people/policy'
import { openArchive } from '@/scripts/operator/archive'
import { takeBackup } from '@/scripts/operator/backup'
import { lineOf, type Stored } from '@/scripts/operator/lines'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { operatorOfWorld, scratch, silent } from '../data/between'
import { report } from '../problem/story'

/** Whoever holds the whole dump and knows everybody's name guesses which of `workers` sent each of `reports`. */
const workers = 24
const reports = 24

interface Row { collection: string; id: string; text: string }

/** Random by a fixed seed, so that a failure comes back. */
const diceOf = (seed: number) => () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32

const hour = 3_600_000

describe('full anonymity against somebody with everything', () => {
  let cast: Cast
  let people: { id: string; openid: string }[]
  let rows: Row[]
  let lines: { id: string; sender: number }[]
  const roll = diceOf(20260616)

  const as = (openid: string) => cast.world.as(openid)

  /** An ordinary evening: everybody comes, agrees, chooses, looks around; some report openly; each sends one anonymous report at a time of their own. */
  const live = async (): Promise<void> => {
    const begin = Date.parse('2026-06-16T01:00:00.000Z')
    const deeds: { at: number; work: () => Promise<unknown> }[] = []
    const photos: string[][] = []
    people = Array.from({ length: workers }, (_, i) => ({ id: '', openid: `o_suspect_${i}` }))
    lines = []
    for (const [i, person] of people.entries()) {
      const call = as(person.openid)
      const comes = begin + roll() * 6 * hour
      const sends = comes + 60_000 + roll() * 5 * 60_000
      deeds.push({ at: comes, work: async () => void (person.id = (await call.call('people.consent', { policyVersion })).person!.id) })
      deeds.push({ at: comes + 20_000, work: () => call.call('people.chooseUnion', { unionId: cast.union.id }) })
      deeds.push({
        at: sends - 30_000,
        work: async () => {
          const { uploadPrefix } = await call.call('problem.openDraft', {})
          photos[i] = [await call.upload(uploadPrefix)]
        },
      })
      deeds.push({
        at: sends,
        work: async () => {
          const { id } = await call.call('problem.submit', report(cast, { anonymity: 'anonymous', photos: photos[i]!, description: `夜里装卸没有灯，第${Math.floor(roll() * 1e6)}号库门口已经绊倒过人。` }))
          lines.push({ id, sender: i })
        },
      })
      deeds.push({ at: sends + 15_000, work: () => call.call('notice.markRead', { upTo: new Date(sends + 10_000).toISOString() }) })
      deeds.push({ at: sends + 20_000, work: () => call.call('notice.inbox', {}) })
      deeds.push({ at: sends + 25_000, work: () => call.call('problem.mine', {}) })
      if (i % 3 === 0) deeds.push({ at: begin + roll() * 8 * hour + 6 * hour, work: () => call.call('problem.submit', report(cast, { phone: '13800000000' })) })
      if (i % 4 === 0) deeds.push({ at: begin + (15 + roll()) * hour, work: () => call.call('privacy.exportMine', { submissionId: submissionId() }) })
    }
    for (const { at, work } of deeds.sort((a, b) => a.at - b.at)) {
      cast.world.at(new Date(at).toISOString())
      await work()
    }
    cast.world.at('2026-06-17T00:30:00.000Z')
    for (const { id } of lines.slice(0, 8)) {
      await as(cast.office.openid).call('problem.decline', { id, submissionId: submissionId(), reason: '这件事归劳动仲裁管', whereToTurn: '仲裁院' })
    }
    await as(cast.office.openid).call('problem.exportLedger', { submissionId: submissionId(), filter: {} })
    await cast.world.cloud.timer('deliver')
    await cast.world.cloud.timer('sweep')
  }

  /** Every document of every collection, and every file with its name and content. */
  const dump = async (): Promise<Row[]> => {
    const documents = (await Promise.all(collections.map(async ({ name }) => (await cast.world.documents<{ _id: string }>(name)).map((one) => ({ collection: name, id: one._id, text: JSON.stringify(one) }))))).flat()
    const folder = cast.world.filesFolder
    const names = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = await Promise.all(names.filter((entry) => entry.isFile()).map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return { collection: 'files', id: path.relative(folder, file), text: `${path.relative(folder, file)} ${(await readFile(file)).toString('latin1')}` }
    }))
    return [...documents, ...files]
  }

  beforeAll(async () => {
    cast = await castOf()
    await live()
    rows = await dump()
  }, 240_000)
  afterAll(() => cast.world.stop())

  /** How many of the guesses are right; each line is given to whom it fits best, ties by lot. */
  const hits = (score: (line: string, person: { id: string; openid: string }) => number): number =>
    lines.filter(({ id, sender }) => {
      const scores = people.map((person) => score(id, person))
      const best = Math.max(...scores)
      const equal = scores.flatMap((one, i) => (one === best ? [i] : []))
      return equal[Math.floor(roll() * equal.length)] === sender
    }).length

  /** More than this many right guesses of `reports` at one in `workers` happen by chance less than once in ten thousand times. */
  const bound = (): number => {
    const p = 1 / workers
    let [tail, term, k] = [1, (1 - p) ** reports, 0]
    while (tail > 1e-4) {
      tail -= term
      term *= ((reports - k) / (k + 1)) * (p / (1 - p))
      k += 1
    }
    return k
  }

  const naming = ({ id, openid }: { id: string; openid: string }) => rows.filter(({ text }) => text.includes(id) || text.includes(openid))
  const about = (line: string) => rows.filter(({ text }) => text.includes(line))
  const tokens = (text: string): string[] => text.match(/[A-Za-z0-9_-]{12,}/g) ?? []
  const times = (text: string): number[] => (text.match(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g) ?? []).map((at) => Date.parse(at))
  const timeOf = (line: string): number => Date.parse((JSON.parse(rows.find(({ collection, id }) => collection === 'problems' && id === line)!.text) as { submittedAt: string }).submittedAt)

  /** 1 for a shared moment, falling with its distance; all that is a day's or an hour's mark is alike for everybody. */
  const near = (at: number, others: readonly number[]): number => Math.max(0, ...others.map((other) => 1 / (1 + Math.abs(at - other) / 1000)))

  const attacks: readonly [string, () => (line: string, person: { id: string; openid: string }) => number][] = [
    ['names in what belongs to the line', () => (line, { id, openid }) => about(line).filter(({ text }) => text.includes(id) || text.includes(openid)).length],
    ['any word that the line and the person share with nobody else', () => {
      const own = new Map(people.map((person) => [person.id, new Set(naming(person).flatMap(({ text }) => tokens(text)))]))
      const held = new Map<string, number>()
      for (const set of own.values()) for (const token of set) held.set(token, (held.get(token) ?? 0) + 1)
      return (line, { id }) => about(line).flatMap(({ text }) => tokens(text)).filter((token) => own.get(id)!.has(token) && held.get(token)! <= 2).length
    }],
    ['the nearest moment in anything that names the person', () => {
      const own = new Map(people.map((person) => [person.id, naming(person).flatMap(({ text }) => times(text))]))
      return (line, { id }) => near(timeOf(line), own.get(id)!)
    }],
    ['the folder of the picture', () => (line, person) => {
      const folders = about(line).flatMap(({ text }) => text.match(/uploads\/anon\/[\w-]+/g) ?? [])
      return naming(person).filter(({ text }) => folders.some((folder) => text.includes(folder))).length
    }],
    ['the marks of the inbox, by their moment and their ids', () => {
      const marks = rows.filter(({ collection }) => collection === 'inboxMarks')
      return (line, person) => Math.max(0, ...marks.filter(({ text, id }) => text.includes(person.id) || naming(person).some((row) => row.text.includes(id))).map(({ text }) => near(timeOf(line), times(text))))
    }],
    ['the order in which things were written', () => {
      const order = rows.filter(({ collection }) => collection === 'rateRows' || collection === 'submissions').map(({ id }) => id)
      return (line, person) => {
        const at = order.findIndex((id) => about(line).some((row) => row.text.includes(id)))
        const theirs = order.flatMap((id, i) => (naming(person).some((row) => row.id === id || row.text.includes(`"${id}"`)) ? [i] : []))
        return at < 0 ? 0 : near(at * 1000, theirs.map((i) => i * 1000))
      }
    }],
  ]

  it.each(attacks)('guesses no better than by lot from %s', (_title, prepare) => {
    expect(hits(prepare())).toBeLessThan(bound())
  })

  it('is no weaker in a backup: every line of it stands in the dump that was attacked, and so does every entry of the audit', async () => {
    const target = path.join(scratch(), 'all.zip')
    await takeBackup(operatorOfWorld(cast.world), { target, backupId: 'backup-of-an-attack', now: '2026-06-17T00:31:00.000Z', isWithFiles: true, say: silent })
    const archive = openArchive(target)
    const dumped = new Set(rows.filter(({ collection }) => collection !== 'files').map(({ collection, text }) => `${collection} ${lineOf(JSON.parse(text) as Stored)}`))
    const lines = collections.filter(({ name }) => name !== 'operations').flatMap(({ name }) => [...archive.lines(name)].map((line) => `${name} ${line}`))
    expect(lines.length).toBeGreaterThan(workers * 5)
    expect(lines.filter((line) => !dumped.has(line))).toEqual([])
    const files = new Set(rows.filter(({ collection }) => collection === 'files').map(({ id }) => id))
    expect(archive.manifest.files.length).toBeLessThanOrEqual(files.size)
    expect(rows.filter(({ collection }) => collection === 'audit').length).toBeGreaterThan(0)
  })

  it('is attacked well enough: openly, the same attacks find whom they look for', async () => {
    const open = rows.filter(({ collection, text }) => collection === 'problems' && text.includes('13800000000'))
    expect(open.length).toBeGreaterThan(5)
    const [, , [, moments]] = attacks as unknown as [unknown, unknown, [string, () => (line: string, person: { id: string; openid: string }) => number]]
    const score = moments()
    const found = open.filter(({ id, text }) => {
      const reporter = (JSON.parse(text) as { reporter: { personId: string } }).reporter.personId
      return people.filter((person) => score(id, person) === 1).map((person) => person.id).join() === reporter
    })
    expect(found.length).toBeGreaterThan(open.length / 2)
  })

  it('holds in the log of calls: what the functions print names nobody', () => {
    expect(rows.filter(({ collection, text }) => collection === 'files' && people.some(({ openid }) => text.includes(openid))).map(({ id }) => id)).toEqual([])
  })
})
