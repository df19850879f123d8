import { submissionId } from '../../../support/ids'
import type { Cast } from '../../cast'
import { triage } from '../story'

export type Who = 'worker' | 'otherWorker' | 'office' | 'owner' | 'leader' | 'supervisor' | 'chair'

/** One call on a line, as somebody of the cast; `at` moves the clock first. */
export interface Step {
  who: Who
  procedure: string
  input?: (cast: Cast) => object
  at?: string
}

const step = (who: Who, procedure: string, input: object | ((cast: Cast) => object) = {}, at?: string): Step => ({
  who, procedure, at, input: typeof input === 'function' ? (input as (cast: Cast) => object) : () => input,
})

export const start = '2026-06-16T01:41:00.000Z'
export const reason = '说清楚了的原因。'
const person = ({ id }: { id: string }) => ({ kind: 'person', personId: id, name: '' })

const assign = step('office', 'assign', (cast) => ({ ...triage, owner: person(cast.owner), coOwners: [] }))
const sign = step('owner', 'sign')
const progress = step('owner', 'addProgress', { words: '已经约谈了用人单位。', photos: [] })
const resolve = step('owner', 'resolve', { words: '补贴已经全部补发到卡上。' })
const answer = (given: string, at?: string) => step('worker', 'answer', { answer: given, words: '还差一个月' }, at)
const call = (at: string) => step('office', 'recordAttempt', { channel: 'phone', note: '没人接' }, at)
const unionAssign = step('chair', 'assign', (cast) => ({ ...triage, owner: { kind: 'union', unionId: cast.union.id, name: '' }, coOwners: [] }))

const assigned = [assign]
const inProgress = [...assigned, sign]
const worked = [...inProgress, progress]
const resolved = [...worked, resolve]
const sentBack = [...assigned, step('owner', 'sendBack', { reason })]
const partly = [...resolved, answer('partly')]
const consented = [...worked, step('leader', 'consentToEscalate')]

/** The ways to where a command has its occasion, from a report just sent in. */
export const paths = {
  submitted: [],
  returned: [step('office', 'returnForMore', { words: '请说说是哪几个月的' })],
  declined: [step('office', 'decline', { reason: '这件事归劳动仲裁管', whereToTurn: '区劳动人事争议仲裁院' })],
  accepted: [step('office', 'accept', triage)],
  assigned,
  assignedToUnion: [unionAssign],
  refusedAgain: [...sentBack, assign, step('owner', 'sendBack', { reason })],
  inProgress,
  worked,
  late: [...inProgress],
  measured: [...inProgress, step('owner', 'addMeasure', { words: '周三和公司谈补发。', dueOn: '2026-06-18' })],
  extensionAsked: [...worked, step('owner', 'requestExtension', { workdays: 5, reason: '等银行的回单' })],
  pauseAsked: [...worked, step('owner', 'requestPause', { waitingFor: { kind: 'outside', name: '检测所' }, reason: '等检测报告' })],
  paused: [
    ...worked, step('owner', 'requestPause', { waitingFor: { kind: 'outside', name: '检测所' }, reason: '等检测报告' }),
    step('office', 'decidePause', { isGranted: true }),
  ],
  explainAsked: [...worked, step('owner', 'proposeExplain', { reason: '企业已经注销。', tried: '约谈了两次。' })],
  explained: [
    ...worked, step('owner', 'proposeExplain', { reason: '企业已经注销。', tried: '约谈了两次。' }),
    step('leader', 'decideExplain', { isSigned: true, reviewOn: '2026-09-01' }),
  ],
  explanationObjected: [
    ...worked, step('owner', 'proposeExplain', { reason: '企业已经注销。', tried: '约谈了两次。' }),
    step('leader', 'decideExplain', { isSigned: true, reviewOn: '2026-09-01' }), step('worker', 'objectExplained', { reason: '企业还在开工' }),
  ],
  consented,
  escalated: [...consented, step('office', 'escalate', { reason: '要跨区协调' })],
  noticed: [
    ...inProgress, step('supervisor', 'press', { step: 'remind', words: '请抓紧办' }), step('supervisor', 'press', { step: 'notice', words: '请说明原因' }),
  ],
  resolved,
  calledTwice: [...resolved, call('2026-06-24T02:00:00.000Z'), call('2026-06-25T02:00:00.000Z')],
  unknownTwice: [...resolved, answer('unknown'), answer('unknown')],
  unsolvedTwice: [...resolved, answer('unsolved'), progress, resolve, answer('unsolved')],
  partly,
  closed: [...resolved, answer('solved')],
} satisfies Record<string, readonly Step[]>

export type Place = keyof typeof paths

/** A report of the worker's, led to that place. */
export const lead = async (cast: Cast, id: string, place: Place): Promise<void> => {
  for (const { who, procedure, input, at } of paths[place] as readonly Step[]) {
    if (at) cast.world.at(at)
    const caller = cast.world.as(cast[who].openid)
    const answered = await caller.raw(`problem.${procedure}`, { id, submissionId: submissionId(), ...input?.(cast) })
    if (!answered.ok) throw new Error(`${place}: ${procedure} ${JSON.stringify(answered.error)}`)
  }
}
