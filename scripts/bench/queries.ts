import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collections } from '@/cloudfunctions/database/collections'
import { dayOf } from '@/domain/calendar/day'
import type { Problem } from '@/domain/problem/problem'
import { periodOf } from '@/domain/review/period'
import { type Cloud, type QueryAudit, startCloud } from '@/localcloud/cloud'
import type { CloudOptions } from '@/localcloud/options'
import type { Input, ProcedureName } from '@/types/contracts'
import { say, withProgress } from '../run/progress'
import { benchKey } from './key'
import { loadLedger } from './load'
import type { Life } from './population'
import { measureReport } from './report'

/** A list may look at three documents for each one it shows, the overview at two hundred in all. */
const mostPerShown = 3
const mostForOverview = 200

interface Measured {
  name: string
  calls: number
  examined: number
  returned: number
  shown: number | null
}

type Probe = { [N in ProcedureName]: { name: N; label?: string; as: string; input: Input<N>; kind: 'list' | 'one' | 'overview' } }[ProcedureName]

/** One call of each procedure of the path, on lines in the state it needs. */
const probesOf = (lives: readonly Life[], now: string): Probe[] => {
  const find = (isWanted: (problem: Problem) => boolean): Problem => lives.find(({ problem }) => isWanted(problem))!.problem
  const inState = (state: Problem['state']): Problem => find((problem) => problem.state === state)
  const id = () => randomUUID()
  const office = 'o_p_office'
  const openidOf = (problem: Problem): string => (problem.reporter.kind === 'person' ? `o_${problem.reporter.personId}` : '')
  const ownerOf = (problem: Problem): string => (problem.owner?.kind === 'person' ? `o_${problem.owner.personId}` : '')
  const { from, to } = periodOf('half', dayOf(now))
  const [submitted, assigned, handled, resolved, closed] = [
    inState('submitted'), inState('assigned'), inState('inProgress'), inState('resolved'), inState('closed'),
  ]
  const triage = { category: 'pay', purpose: 'request', difficulty: 'general', urgency: 'general' } as const
  const ledger = (label: string, view: Input<'problem.ledger'>['view']): Probe => ({ name: 'problem.ledger', label, as: office, input: { view }, kind: 'list' })
  const search = (label: string, filter: Input<'problem.searchLedger'>['filter'], as: string = office): Probe =>
    ({ name: 'problem.searchLedger', label, as, input: { filter }, kind: 'list' })
  const chair = 'o_p_chair'
  const owner = { kind: 'person', personId: 'p_owner_1' } as const
  return [
    { name: 'people.me', as: openidOf(closed), input: {}, kind: 'one' },
    { name: 'liaison.searchUnions', as: openidOf(closed), input: { words: '小学' }, kind: 'list' },
    { name: 'problem.mine', as: openidOf(closed), input: {}, kind: 'list' },
    { name: 'problem.mine', label: 'my turn', as: openidOf(resolved), input: { isWaitingForMe: true }, kind: 'list' },
    { name: 'problem.get', as: openidOf(closed), input: { id: closed.id }, kind: 'one' },
    { name: 'problem.receipt', as: openidOf(closed), input: { id: closed.id }, kind: 'one' },
    { name: 'problem.waiting', as: office, input: {}, kind: 'one' },
    { name: 'problem.deskCounts', as: office, input: {}, kind: 'overview' },
    ledger('all', { kind: 'all' }),
    ...(['triage', 'toAssign', 'working', 'followUp', 'ended'] as const).map((desk) => ledger(desk, { kind: 'desk', desk })),
    ...(['green', 'blue', 'yellow', 'red'] as const).map((light) => ledger(light, { kind: 'light', light })),
    ...(['submitted', 'response', 'resolution', 'satisfaction', 'onTime'] as const).map((figure) =>
      ledger(figure, { kind: 'figure', figure, from, to, isMissedOnly: false }),
    ),
    ...(['response', 'resolution', 'satisfaction', 'onTime'] as const).map((figure) =>
      ledger(`${figure} missed`, { kind: 'figure', figure, from, to, isMissedOnly: true }),
    ),
    ...(['triage', 'toAssign', 'working'] as const).flatMap((desk) =>
      (['green', 'blue', 'red'] as const).map((light) => ledger(`${desk} ${light}`, { kind: 'desk', desk, light }))),
    search('everything', {}),
    search('state', { state: 'inProgress' }),
    search('kind', { category: 'safety' }),
    search('union', { unionId: 'u_bench_1' }),
    search('owner', { owner }),
    search('source', { source: 'worker' }),
    search('a month', { from: '2026-03-01', to: '2026-03-31' }),
    search('state, kind, union, owner, source, period', {
      state: 'closed', category: 'pay', unionId: 'u_bench_1', owner, source: 'worker', from: '2026-01-01', to: '2026-12-31',
    }),
    search('a rare choice: returned, one union', { state: 'returned', unionId: 'u_bench_3', category: 'dues' }),
    search('red, one union', { light: 'red', unionId: 'u_bench_2' }),
    search('red, one state and kind', { light: 'red', state: 'submitted', category: 'pay' }),
    search('blue, one owner', { light: 'blue', owner }),
    search('words', { words: '饮水机' }),
    search('words with a filter', { words: '饮水机', state: 'closed' }),
    search('a long phrase', { words: '母婴室被当成仓库' }),
    search('number', { words: 'GX-2026-00017' }),
    search('last digits', { words: '512' }),
    search('beginning of numbers', { words: 'GX-2026-001' }),
    search('a chair', {}, chair),
    search('a chair, by state', { state: 'inProgress' }, chair),
    search('a chair, words', { words: '饮水机' }, chair),
    { name: 'problem.similar', as: office, input: { id: submitted.id }, kind: 'one' },
    { name: 'problem.similarCounts', as: office, input: { ids: lives.slice(0, 20).map(({ problem }) => problem.id) }, kind: 'one' },
    { name: 'problem.assigned', as: ownerOf(handled), input: {}, kind: 'list' },
    { name: 'problem.assignees', as: office, input: { id: submitted.id }, kind: 'one' },
    { name: 'problem.previewDue', as: office, input: { id: submitted.id, difficulty: 'general', urgency: 'general' }, kind: 'one' },
    { name: 'liaison.mine', as: 'o_p_owner_0', input: {}, kind: 'list' },
    { name: 'liaison.coverage', as: office, input: {}, kind: 'one' },
    { name: 'review.overview', as: office, input: { period: 'half' }, kind: 'overview' },
    { name: 'review.overview', label: 'a whole year', as: office, input: { period: 'year' }, kind: 'overview' },
    { name: 'review.overview', label: 'one union', as: office, input: { period: 'year', unionId: 'u_bench_1' }, kind: 'overview' },
    { name: 'review.indicators', as: office, input: {}, kind: 'overview' },
    { name: 'review.agenda', as: office, input: {}, kind: 'overview' },
    { name: 'review.published', as: openidOf(closed), input: {}, kind: 'overview' },
    {
      name: 'problem.submit', as: openidOf(closed), kind: 'one',
      input: { submissionId: id(), category: 'pay', description: '夜班补贴三个月没有发，班组都没有。', unionId: 'u_bench_1', photos: [], anonymity: 'hiddenFromOwner', isHiddenFromUnion: false },
    },
    {
      name: 'problem.assign', as: office, kind: 'one',
      input: { id: submitted.id, submissionId: id(), ...triage, owner: { kind: 'person', personId: 'p_owner_1', name: '' }, coOwners: [] },
    },
    { name: 'problem.sign', as: ownerOf(assigned), input: { id: assigned.id, submissionId: id() }, kind: 'one' },
    { name: 'problem.addProgress', as: ownerOf(handled), input: { id: handled.id, submissionId: id(), words: '已经约好时间', photos: [] }, kind: 'one' },
    { name: 'problem.resolve', as: ownerOf(handled), input: { id: handled.id, submissionId: id(), words: '已经全部办好' }, kind: 'one' },
    { name: 'problem.answer', as: openidOf(resolved), input: { id: resolved.id, submissionId: id(), answer: 'solved', satisfaction: 'satisfied' }, kind: 'one' },
  ]
}

const measureOne = async (cloud: Cloud, probe: Probe): Promise<Measured> => {
  const [context, procedure] = probe.name.split('.') as [string, string]
  cloud.clearAudit()
  const answer = await cloud.invoke(context, { procedure, input: probe.input }, probe.as)
  const result = 'result' in answer ? (answer.result as { ok: boolean; data?: { rows?: unknown[] }; error?: unknown }) : null
  if (!result?.ok) throw new Error(`${probe.name}: ${JSON.stringify(result?.error ?? answer)}`)
  const total = (pick: (query: QueryAudit) => number): number => cloud.audit().reduce((sum, query) => sum + pick(query), 0)
  return {
    name: probe.label ? `${probe.name} (${probe.label})` : probe.name,
    calls: cloud.audit().length,
    examined: total(({ examined }) => examined),
    returned: total(({ returned }) => returned),
    shown: result.data?.rows?.length ?? null,
  }
}

const excessOf = ({ name, examined, returned }: Measured, kind: Probe['kind'], count: number): string[] => {
  if (kind === 'overview' && examined > mostForOverview) return [`${name} looks at ${examined} documents at ${count} problems; at most ${mostForOverview}.`]
  if (kind === 'list' && examined > mostPerShown * Math.max(returned, 1)) {
    return [`${name} looks at ${examined} documents for ${returned} returned at ${count} problems; at most ${mostPerShown} for each.`]
  }
  return []
}

/** Filled without indexes, which are then built at once: entry by entry, a hundred thousand lines would take an hour of disk. */
const fill = async (options: Omit<CloudOptions, 'collections'>, count: number, now: string): Promise<Life[]> => {
  const bare = await startCloud({ ...options, collections: collections.map((collection) => ({ ...collection, indexes: [] })) })
  try {
    Object.assign(process.env, bare.sdkEnvironment(), { PSEUDONYM_KEY: benchKey })
    return await loadLedger(count, now)
  } finally {
    await bare.stop()
  }
}

/** Prints what each procedure of the path asks of the database and answers what is too much, one sentence each. */
export const measureQueries = async (functionsDir: string, count: number): Promise<string[]> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'lianxidian-bench-'))
  const options = { dataDir, functionsDir, timers: false, durability: 'kill', functionEnv: { PSEUDONYM_KEY: benchKey } } as const
  const now = new Date().toISOString()
  let cloud: Cloud | undefined
  try {
    const lives = await withProgress(`Loading ${count} problems`, () => fill(options, count, now))
    cloud = await withProgress('Building the indexes', () => startCloud({ ...options, collections }))
    say(`\nAt ${count} problems`)
    say('procedure                                  calls  examined  returned  shown')
    const excesses: string[] = []
    for (const probe of probesOf(lives, now)) {
      const measured = await measureOne(cloud, probe)
      const { name, calls, examined, returned, shown } = measured
      say(`${name.padEnd(42)}${String(calls).padStart(6)}${String(examined).padStart(10)}${String(returned).padStart(10)}${String(shown ?? '').padStart(7)}`)
      excesses.push(...excessOf(measured, probe.kind, count))
    }
    excesses.push(...(await measureReport(cloud, now, count)))
    return excesses
  } finally {
    await cloud?.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
