import { addMillis, type Instant } from '@/domain/calendar/day'
import { defaultClockTable } from '@/domain/problem/problem.clocks'
import type { ProblemCommand, Submit } from '@/domain/problem/problem.commands'
import { decide } from '@/domain/problem/problem.decide'
import type { Actor, Change, Decision, Facts } from '@/domain/problem/problem.decision'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import type { Problem } from '@/domain/problem/problem'
import { actors, asHandler, outsideBody, ownUnion, union, type ActorName } from './actors'
import { calendar } from './calendar'

export const supervisionOfOne = { supervisionIds: ['supervision'], alternateId: 'support', reportsTo: {} }

export const report: Submit = {
  type: 'submit', id: 'p1', number: 'GX-2026-00058', description: '夜班补贴 3 个月没发，找过车间两次都没有说法', category: 'pay',
  unionId: union, unionName: '演示一厂工会', anonymity: 'hiddenFromOwner', contactPhone: '13800000000',
}

/** A Tuesday morning, three working days before Dragon Boat. */
export const tuesday = '2026-06-16T01:41:00.000Z'

/** Drives problems through `decide` as the functions do: every change is saved, every event kept. */
export class Story {
  readonly problems = new Map<string, Problem>()
  readonly histories = new Map<string, ProblemEvent[]>()

  constructor(public now: Instant = tuesday, readonly first: string = report.id) {}

  get problem(): Problem {
    return this.problems.get(this.first)!
  }

  at(now: Instant): this {
    if (now < this.now) throw new Error('time runs forward')
    this.now = now
    return this
  }

  after(hours: number): this {
    return this.at(addMillis(this.now, hours * 3_600_000))
  }

  facts(actor: Actor, id: string, command: ProblemCommand): Facts {
    const problem = this.problems.get(id) ?? null
    const mainId = command.type === 'merge' ? command.mainId : problem?.state === 'merged' ? problem.mainId : null
    return {
      now: this.now, actor, calendar, clockTable: defaultClockTable, ownUnionPeople: ['unionCadre'], conduct: supervisionOfOne,
      main: mainId === null ? null : (this.problems.get(mainId) ?? null),
      mergedInto: [...this.problems.values()].filter((other) => other.state === 'merged' && other.mainId === id),
      parent: problem?.parentId == null ? null : (this.problems.get(problem.parentId) ?? null),
    }
  }

  try(who: ActorName | Actor, command: ProblemCommand, id: string = this.first): Decision {
    const actor = typeof who === 'string' ? actors[who] : who
    return decide(command, this.problems.get(id) ?? null, this.facts(actor, id, command))
  }

  do(who: ActorName | Actor, command: ProblemCommand, id: string = this.first): this {
    const decision = this.try(who, command, id)
    if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision)}`)
    this.save({ problemId: decision.problem.id, before: null, problem: decision.problem, events: decision.events })
    decision.others.forEach((change) => this.save(change))
    return this
  }

  private save({ problemId, problem, events }: Change): void {
    this.problems.set(problemId, problem)
    this.histories.set(problemId, [...(this.histories.get(problemId) ?? []), ...events])
  }
}

const owner = asHandler(actors.owner)
const coOwners = [asHandler(actors.coOwner)]

/** The shortest ways into each state, with an owner and a co-owner where there is one. */
export const stories = {
  submitted: (submission: Partial<Submit> = {}) => new Story(tuesday, submission.id ?? report.id).do('reporter', { ...report, ...submission }, submission.id ?? report.id),
  returned: () => stories.submitted().do('office', { type: 'returnForMore', question: '哪几个月？' }),
  declined: () => stories.submitted().do('office', { type: 'decline', reason: '属于劳动仲裁', turnTo: '劳动人事争议仲裁院' }),
  accepted: () => stories.submitted().do('office', { type: 'accept' }),
  assigned: () => stories.accepted().do('office', { type: 'assign', owner, coOwners }),
  assignedToUnion: () => stories.accepted().do('office', { type: 'assign', owner: ownUnion }),
  assignedOutside: () => stories.accepted().do('office', { type: 'assign', owner: outsideBody }),
  inProgress: () => stories.assigned().do('owner', { type: 'sign' }),
  worked: () => stories.inProgress().do('owner', { type: 'addProgress', id: 'g1', text: '已约谈用人单位' }),
  paused: () =>
    stories.worked()
      .do('owner', { type: 'requestPause', waitingFor: { kind: 'outside', name: '检测所' }, reason: '等检测报告' })
      .do('office', { type: 'decidePause', isGranted: true }),
  resolved: () => stories.worked().do('owner', { type: 'resolve', note: '补贴已补发' }),
  reopened: () => stories.resolved().do('reporter', { type: 'answer', answer: 'unsolved', words: '只发了一个月' }),
  partlyReopened: () => stories.resolved().do('reporter', { type: 'answer', answer: 'partly', words: '还差一个月' }),
  explained: () =>
    stories.worked()
      .do('owner', { type: 'proposeExplain', reason: '企业已注销', tried: '约谈两次' })
      .do('leader', { type: 'decideExplain', isSigned: true, reviewOn: '2026-09-01' }),
  escalated: () => stories.worked().do('leader', { type: 'consentToEscalate' }).do('office', { type: 'escalate', reason: '跨区' }),
  closed: () => stories.resolved().do('reporter', { type: 'answer', answer: 'solved', satisfaction: 'satisfied' }),
  merged: () =>
    stories.submitted().do('stranger', { ...report, id: 'p2', number: 'GX-2026-00059' }, 'p2').do('office', { type: 'merge', mainId: 'p2' }),
  withdrawn: () => stories.submitted().do('reporter', { type: 'withdraw' }),
}
