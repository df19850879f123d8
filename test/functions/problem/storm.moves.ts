import type { State } from '@/domain/problem/vocabulary'
import type { Cast } from '../cast'

/** A small seeded generator (mulberry32), so that every run draws the same commands. */
export const seeded = (seed: number) => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return { next, pick: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]! }
}
export type Random = ReturnType<typeof seeded>

/** A line as the one who draws the commands believes it stands; it may have moved since. */
export interface Line { id: string; state: State; reporter: string; owner: string }

export interface Command { procedure: string; openid: string; input: Record<string, unknown> }

type Draw = (line: Line, cast: Cast, random: Random, lines: readonly Line[]) => Omit<Command, 'input'> & { input: Record<string, unknown> }

const triage = { category: 'pay', purpose: 'request', difficulty: 'general', urgency: 'general' }

const by = (openid: (line: Line, cast: Cast) => string, procedure: string, input: Record<string, unknown> = {}): Draw =>
  (line, cast) => ({ procedure, openid: openid(line, cast), input: { id: line.id, ...input } })

const reporter = ({ reporter }: Line): string => reporter
const owner = ({ owner }: Line): string => owner
const office = (_: Line, cast: Cast): string => cast.office.openid
const leader = (_: Line, cast: Cast): string => cast.leader.openid
const supervisor = (_: Line, cast: Cast): string => cast.supervisor.openid
const chair = (_: Line, cast: Cast): string => cast.chair.openid

const handing = (procedure: 'assign' | 'reassign'): Draw => (line, cast, random) => {
  const to = random.pick([cast.owner, cast.coOwner])
  line.owner = to.openid
  const more = procedure === 'assign' ? triage : { reason: '更合适的人来办' }
  return { procedure, openid: cast.office.openid, input: { id: line.id, ...more, owner: { kind: 'person', personId: to.id, name: '' }, coOwners: [] } }
}

const merging: Draw = (line, cast, random, lines) => ({
  procedure: 'merge', openid: cast.office.openid, input: { mainId: random.pick(lines).id, ids: [...new Set([line.id, random.pick(lines).id])], reason: '同一件事' },
})

const answering: Draw = (line, _, random) => ({
  procedure: 'answer', openid: line.reporter,
  input: { id: line.id, answer: random.pick(['solved', 'solved', 'partly', 'unsolved', 'unknown']), satisfaction: random.pick(['satisfied', 'fair', 'dissatisfied']) },
})

const progress = by(owner, 'addProgress', { words: '已经约好时间', photos: [] })
const resolve = by(owner, 'resolve', { words: '已经全部办好了' })
const assign = handing('assign')

const draws: Partial<Record<State, readonly Draw[]>> = {
  submitted: [
    by(office, 'accept', triage), assign, assign, assign, merging, by(reporter, 'withdraw'),
    by(office, 'decline', { reason: '不归工会管的事', whereToTurn: '请找仲裁院' }), by(office, 'returnForMore', { words: '请说说是哪几个月' }),
    by(chair, 'handUp', { reason: '本会办不了' }),
  ],
  returned: [by(reporter, 'supply', { words: '是三月到五月' }), by(reporter, 'withdraw')],
  declined: [by(reporter, 'object', { reason: '仲裁院让我找工会' })],
  accepted: [assign, assign, assign, merging, by(chair, 'handUp', { reason: '本会办不了' })],
  assigned: [by(owner, 'sign'), by(owner, 'sign'), by(owner, 'sendBack', { reason: '不归我管' }), handing('reassign'), merging],
  inProgress: [
    progress, resolve, resolve, by(owner, 'addMeasure', { words: '约谈用人单位' }), by(owner, 'requestExtension', { workdays: 3, reason: '等银行回单' }),
    by(owner, 'requestPause', { waitingFor: { kind: 'reporter' }, reason: '等本人回来' }), by(office, 'decidePause', { isGranted: true }),
    by(office, 'decideExtension', { isGranted: true }), by(leader, 'instruct', { words: '请本周内办好' }), merging,
    by(supervisor, 'press', { step: 'remind', words: '请抓紧办理' }), handing('reassign'), by(reporter, 'urge'),
  ],
  paused: [by(owner, 'resume'), by(office, 'resume')],
  resolved: [answering, answering, answering, by(office, 'recordAnswer', { answer: 'solved', satisfaction: 'fair', channel: 'phone' })],
  reopened: [progress, resolve, by(owner, 'proposeExplain', { reason: '企业已经注销了', tried: '约谈了两次' }), by(leader, 'decideExplain', { isSigned: true, reviewOn: '2026-09-01' })],
  explained: [by(reporter, 'objectExplained', { reason: '企业还在开工' }), by(office, 'decideObjection', { isUpheld: true, reason: '属实，再办' })],
  merged: [by(office, 'unmerge', { reason: '不是一回事' })],
  closed: [by(reporter, 'reopen', { reason: '补贴又停发了' })],
}

const submission = (cast: Cast, random: Random, serial: number): Command => ({
  procedure: 'submit', openid: random.pick([cast.worker, cast.otherWorker]).openid,
  input: {
    category: random.pick(['pay', 'pay', 'pay', 'safety', 'safety', 'safety', 'culture', 'culture', 'conduct']), description: `第 ${serial} 件：夜班补贴三个月没有发。`, unionId: random.pick([cast.union.id, null]),
    photos: [], anonymity: random.pick(['hiddenFromOwner', 'anonymous']), isHiddenFromUnion: random.next() < 0.2,
  },
})

/** The next command: mostly one that fits the line, now and then one that does not, or a new report. */
export const drawCommand = (cast: Cast, random: Random, lines: readonly Line[], serial: number): Command => {
  const open = lines.filter(({ state }) => draws[state])
  if (open.length < 6 || random.next() < 0.1) return submission(cast, random, serial)
  const line = random.pick(open)
  const fitting = random.next() < 0.1 ? draws[random.pick(Object.keys(draws) as State[])] : draws[line.state]
  return random.pick(fitting!)(line, cast, random, lines)
}
