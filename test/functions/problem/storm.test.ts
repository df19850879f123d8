import { evolve } from '@/domain/problem/problem.evolve'
import type { Problem } from '@/domain/problem/problem'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import { states } from '@/domain/problem/vocabulary'
import { diff } from '@/domain/review/counting'
import type { Answer } from '@/types/rpc'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { type Command, drawCommand, type Line, type Random, seeded } from './storm.moves'

const commands = 500
const clients = 6
const hour = 3_600_000
/** What a command may end in besides done: the domain said no. */
const refusals = new Set(['RULE_VIOLATED', 'STATE_FORBIDS', 'FORBIDDEN', 'NOT_FOUND', 'BAD_INPUT'])

interface Done { command: Command; data: { id: string; version: number; state: Problem['state'] } }
interface Entry { _id: string; problemId: string; seq: number; event: ProblemEvent }
type Counts = { [key: string]: number | Counts }

/** Numbers only, those that are not zero. */
const flat = (counts: Counts, path = ''): [string, number][] =>
  Object.entries(counts).flatMap(([key, value]) => (typeof value === 'number' ? (value === 0 ? [] : [[`${path}${key}`, value] as [string, number]]) : flat(value, `${path}${key}.`)))

describe('500 mixed commands under 30 % transaction conflicts and 5 % dropped connections', () => {
  let cast: Cast
  let lost = 0
  let problems: (Problem & { _id: string; keys: object })[]
  let entries: Entry[]
  const done: Done[] = []
  const refused: string[] = []

  /** As the app does: a call that brought no answer is sent again as it was. */
  const send = async ({ procedure, openid, input }: Command): Promise<Answer<unknown>> => {
    for (let attempt = 0; attempt < 40; attempt++) {
      const answer = await fetch(`${cast.world.cloud.url}/invoke/problem`, {
        method: 'POST', headers: { 'x-wx-openid': openid, 'content-type': 'application/json' }, body: JSON.stringify({ procedure, input }),
      }).then((response) => response.json() as Promise<{ result?: Answer<unknown> }>, () => null)
      const result = answer?.result
      if (result && (result.ok || result.error.code !== 'INTERNAL')) return result
      lost++
    }
    throw new Error(`${procedure} was never answered`)
  }

  const learn = (lines: Line[], { command, data }: Done): void => {
    if (command.procedure === 'submit') lines.push({ id: data.id, state: data.state, reporter: command.openid, owner: cast.owner.openid })
    const line = lines.find(({ id }) => id === data.id)
    if (line) line.state = data.state
  }

  const perform = async (command: Command, lines: Line[]): Promise<void> => {
    const answer = await send({ ...command, input: { ...command.input, submissionId: submissionId() } })
    if (!answer.ok) {
      if (!refusals.has(answer.error.code)) throw new Error(`${command.procedure}: ${JSON.stringify(answer.error)}`)
      refused.push(answer.error.code)
      return
    }
    const { merged } = answer.data as { merged?: Done['data'][] }
    for (const data of merged ?? [answer.data as Done['data']]) {
      done.push({ command, data })
      learn(lines, { command, data })
    }
  }

  const storm = async (random: Random): Promise<void> => {
    const lines: Line[] = []
    let drawn = 0
    const client = async (): Promise<void> => {
      while (drawn < commands) await perform(drawCommand(cast, random, lines, ++drawn), lines)
    }
    await Promise.all(Array.from({ length: clients }, client))
  }

  beforeAll(async () => {
    cast = await castOf('2026-06-16T01:00:00.000Z')
    const { cloud } = cast.world
    cloud.fault({ action: 'database.commitTransaction', rate: 0.3, code: 'DATABASE_TRANSACTION_CONFLICT', seed: 3 })
    cloud.fault({ action: 'database.commitTransaction', rate: 0.05, drop: 'after', seed: 5 })
    cloud.fault({ action: 'database.modifyDocument', rate: 0.02, code: 'DATABASE_TRANSACTION_CONFLICT', seed: 7 })
    cloud.fault({ action: 'database.getDocument', rate: 0.01, drop: 'before', seed: 11 })
    cloud.fault({ action: 'invoke', rate: 0.05, drop: 'after', seed: 13 })
    await storm(seeded(20260616))
    cloud.fault(null)
    problems = await cast.world.documents('problems')
    entries = []
    for (const { _id } of problems) entries.push(...(await cast.world.documents<Entry>('history', { problemId: _id })))
  }, 400_000)
  afterAll(() => cast.world.stop())

  const historyOf = (id: string): Entry[] => entries.filter(({ problemId }) => problemId === id).sort((a, b) => a.seq - b.seq)

  it('were disturbed, were answered, and moved lines into most states', () => {
    expect(lost).toBeGreaterThan(25)
    expect(done.length).toBeGreaterThan(commands / 3)
    expect(refused.length).toBeGreaterThan(20)
    expect(new Set(entries.map(({ event }) => event.to)).size).toBeGreaterThan(6)
  })

  it('leave every line in a legal state that is the fold of its history', () => {
    for (const { _id, keys, ...problem } of problems) {
      expect(states).toContain(problem.state)
      expect(historyOf(_id).reduce<Problem | null>((before, { event }) => evolve(before, event), null)).toEqual(problem)
    }
  })

  it('leave no gap and no double in any history, and each event begins where the last ended', () => {
    for (const { _id, version } of problems) {
      const history = historyOf(_id)
      expect(history.map(({ seq }) => seq)).toEqual(Array.from({ length: version }, (_, i) => i + 1))
      history.slice(1).forEach(({ event }, i) => expect(event.from).toBe(history[i]!.event.to))
    }
  })

  it('act once each: what was answered stands in the history, and nothing else does', async () => {
    const answered = done.map(({ command, data }) => (command.procedure === 'submit' ? `${data.id}:1` : `${data.id}:${data.version}`))
    expect(new Set(answered).size).toBe(answered.length)
    const written = new Set(entries.map(({ problemId, seq }) => `${problemId}:${seq}`))
    expect(answered.filter((answer) => !written.has(answer))).toEqual([])
    const reports = done.filter(({ command }) => command.procedure === 'submit')
    expect(problems.map(({ _id }) => _id).sort()).toEqual(reports.map(({ data }) => data.id).sort())
    expect(new Set(problems.map(({ number }) => number)).size).toBe(problems.length)
    const kept = await cast.world.documents('submissions')
    expect(kept).toHaveLength(new Set(done.map(({ command }) => command)).size)
  })

  it('leave no merge half done: both sides name each other', () => {
    const byId = new Map(problems.map((problem) => [problem._id, problem]))
    const merged = problems.flatMap((problem) => (problem.state === 'merged' ? [problem] : []))
    for (const { id, mainId } of merged) expect(byId.get(mainId)!.mergedIds).toContain(id)
    for (const { id, mergedIds } of problems) for (const other of mergedIds) expect(byId.get(other)).toMatchObject({ state: 'merged', mainId: id })
    expect(entries.some(({ event }) => event.type === 'problemMerged')).toBe(true)
  })

  it('leave the counters as a recount of all lines would make them', async () => {
    const kept = new Map<string, number>()
    const add = (key: string, by: number): void => void kept.set(key, (kept.get(key) ?? 0) + by)
    for (const { scope, bucket, counts } of await cast.world.documents<{ scope: string; bucket: string; counts: Counts }>('counters')) {
      for (const [path, count] of flat(counts)) add(`${scope}|${bucket}|${path}`, count)
    }
    for (const problem of problems) for (const { scope, bucket, path, by } of diff(null, problem)) add(`${scope}|${bucket}|${path}`, -by)
    expect([...kept].filter(([, count]) => count !== 0)).toEqual([])
    expect(kept.size).toBeGreaterThan(20)
  })

  it('leave what is searched as the lines say it, and nothing of a complaint about conduct', async () => {
    const texts = await cast.world.documents<{ _id: string; text: string }>('texts')
    expect(texts.map(({ _id }) => _id).sort()).toEqual(problems.filter(({ ledger }) => ledger === 'general').map(({ _id }) => _id).sort())
    expect(problems.some(({ ledger }) => ledger === 'conduct')).toBe(true)
    const office = cast.world.as(cast.office.openid)
    const { rows } = await office.call('problem.searchLedger', { filter: { words: '夜班补贴' } })
    expect(rows).toHaveLength(20)
  })

  it('can be gone on with', async () => {
    cast.world.at(new Date(Date.parse('2026-06-16T01:00:00.000Z') + hour).toISOString())
    const waiting = problems.find((problem) => problem.state === 'submitted' && problem.ledger === 'general' && problem.objection === null)!
    const moved = await cast.world.as(cast.office.openid).call('problem.decline', {
      id: waiting._id, submissionId: submissionId(), reason: '不归工会管的事', whereToTurn: '请找仲裁院',
    })
    expect(moved).toMatchObject({ state: 'declined', version: waiting.version + 1 })
  })
})
