import type { CommandType } from '@/domain/problem/problem.commands'
import type { Actor } from '@/domain/problem/problem.decision'
import { may } from '@/domain/problem/problem.policy'
import { commandTypes } from '@/domain/problem/problem.transitions'
import { states, type State } from '@/domain/problem/vocabulary'
import { actors, asHandler, union } from '../support/actors'
import { sampleCommands } from '../support/commands'
import { report, Story, tuesday } from '../support/story'
import { expectedOfConduct, ownedStates } from './matrix.conduct.expected'

const everyRole = ['worker', 'chair', 'cadre', 'contact', 'office', 'supervision', 'publicity', 'support', 'leader', 'admin'] as const
const person = (personId: string, roles: Actor['roles'], unionIds: string[] = []): Actor => ({
  personId, name: `演示${personId}`, roles, unionIds, reporterKeys: [personId, `pseudonym-${personId}`],
})

/** Relations to the complaint. Those complained of and those under them hold every role there is, and chair the union too. */
const people = {
  reporter: actors.reporter,
  custodian: actors.supervision,
  owner: person('secondSupervision', ['worker', 'supervision']),
  concerned: person('concerned', everyRole, [union]),
  underConcerned: person('underConcerned', everyRole, [union]),
  underThem: person('underThem', everyRole, [union]),
  alternate: person('support', ['worker', 'support']),
  chair: actors.chair,
  office: actors.office,
  leader: actors.leader,
  cadre: actors.otherCadre,
  admin: actors.admin,
  stranger: actors.stranger,
  timer: actors.timer,
}
type Who = keyof typeof people
const everybody = Object.keys(people) as Who[]
const seen: readonly Who[] = ['reporter', 'custodian', 'owner', 'timer']

/** The complaint's stories: supervision does for it what the office and a leader do for others. */
class Complaint extends Story {
  override facts(...given: Parameters<Story['facts']>) {
    const supervisionIds = ['supervision', 'secondSupervision', 'concerned', 'underConcerned', 'underThem']
    const conduct = { supervisionIds, alternateId: 'support', reportsTo: { underConcerned: 'concerned', underThem: 'underConcerned' } }
    return { ...super.facts(...given), conduct }
  }
}
const complaint = { ...report, category: 'conduct' as const, number: 'ZF-2026-00003', concernedIds: ['concerned'] }
const by = actors.supervision
const owner = asHandler(people.owner)

const stories: Record<State, () => Story> = {
  submitted: () => new Complaint(tuesday).do('reporter', complaint),
  returned: () => stories.submitted().do(by, sampleCommands.returnForMore),
  declined: () => stories.submitted().do(by, sampleCommands.decline),
  accepted: () => stories.submitted().do(by, { type: 'accept' }),
  assigned: () => stories.accepted().do(by, { type: 'assign', owner }),
  inProgress: () => stories.assigned().do(people.owner, { type: 'sign' }).do(people.owner, { type: 'addProgress', id: 'g1', text: '已谈话' }),
  paused: () => stories.inProgress().do(people.owner, sampleCommands.requestPause).do(by, { type: 'decidePause', isGranted: true }),
  resolved: () => stories.inProgress().do(people.owner, { type: 'resolve' }),
  reopened: () => stories.resolved().do('reporter', { type: 'answer', answer: 'unsolved' }),
  explained: () => stories.inProgress().do(people.owner, sampleCommands.proposeExplain).do(by, sampleCommands.decideExplain),
  escalated: () => stories.inProgress().do(by, { type: 'consentToEscalate' }).do(by, sampleCommands.escalate),
  closed: () => stories.resolved().do('reporter', { type: 'answer', answer: 'solved' }),
  merged: () => stories.submitted().do('stranger', { ...complaint, id: 'p2', number: 'ZF-2026-00004' }, 'p2').do(by, { type: 'merge', mainId: 'p2' }),
  withdrawn: () => stories.submitted().do('reporter', { type: 'withdraw' }),
}

/** Both of supervision are custodians; one owns the line as well, once somebody does. */
const isNamed = (names: string | undefined, who: Who, state: State): boolean => {
  const named = (names ?? '').split(' ')
  if (who === 'owner') return named.includes('custodian') || (named.includes('owner') && ownedStates.split(' ').includes(state))
  return named.includes(who)
}

const expectedCode = (command: CommandType, state: State, who: Who): string => {
  const row = expectedOfConduct[command]!
  if (!seen.includes(who)) return 'NOT_FOUND'
  if (isNamed(row.may[state], who, state)) return 'may'
  return isNamed(row.theirs, who, state) && row.may[state] === undefined ? 'STATE_FORBIDS' : 'FORBIDDEN'
}

const inState = Object.fromEntries(
  states.map((state) => {
    const story = stories[state]()
    if (story.problem.state !== state) throw new Error(`the story of ${state} ends in ${story.problem.state}`)
    if (!story.problems.has('p2')) story.do('stranger', { ...complaint, id: 'p2', number: 'ZF-2026-00004' }, 'p2')
    return [state, story]
  }),
) as Record<State, Story>

const answered = (story: Story, command: CommandType, who: Who): string => {
  const decision = story.try(people[who], sampleCommands[command])
  return decision.ok || decision.code === 'RULE_VIOLATED' ? 'may' : decision.code
}

it('covers every command of the domain and none besides', () => {
  expect(Object.keys(expectedOfConduct).sort()).toEqual([...commandTypes].sort())
})

describe.each(states)('a complaint about conduct that is %s', (state) => {
  it.each(commandTypes)('lets exactly those %s who may, and is not there for those complained of nor for whoever reports to them', (command) => {
    const wanted = Object.fromEntries(everybody.map((who) => [who, expectedCode(command, state, who)]))
    const got = Object.fromEntries(everybody.map((who) => [who, answered(inState[state], command, who)]))
    expect(got).toEqual(wanted)
    const offered = everybody.filter((who) => may(people[who], command, inState[state].problem))
    expect(offered).toEqual(everybody.filter((who) => wanted[who] === 'may'))
  })
})
