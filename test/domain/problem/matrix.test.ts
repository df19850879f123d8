import type { CommandType } from '@/domain/problem/problem.commands'
import { may } from '@/domain/problem/problem.policy'
import { commandTypes } from '@/domain/problem/problem.transitions'
import { states, type State } from '@/domain/problem/vocabulary'
import { actors, type ActorName } from '../support/actors'
import { sampleCommands } from '../support/commands'
import { report, stories, type Story } from '../support/story'
import { expected, notTheChairs, seenBy } from './matrix.expected'

const everybody = Object.keys(actors) as ActorName[]
const isNamed = (names: string | undefined, who: ActorName): boolean =>
  (names ?? '').split(' ').includes(who === 'otherOffice' ? 'office' : who)

const expectedCode = (command: CommandType, state: State, who: ActorName): string => {
  const row = expected[command]!
  const isSeen = isNamed(seenBy.always, who) || (isNamed(seenBy.onceAssigned, who) && seenBy.assignedStates.split(' ').includes(state))
  if (!isSeen) return 'NOT_FOUND'
  if (isNamed(row.may[state], who)) return 'may'
  if (who === 'chair' && notTheChairs.commands.includes(command) && notTheChairs.states.includes(state)) return 'FORBIDDEN'
  return isNamed(row.theirs, who) && row.may[state] === undefined ? 'STATE_FORBIDS' : 'FORBIDDEN'
}

/** What `decide` answers about right and state; a rule that refuses, or a linked line it asks for, comes only after both. */
const answered = (story: Story, command: CommandType, who: ActorName): string => {
  const decision = story.try(who, sampleCommands[command])
  return decision.ok || decision.code === 'RULE_VIOLATED' ? 'may' : decision.code
}

const inState = Object.fromEntries(
  states.map((state) => {
    const story = stories[state]()
    if (story.problem.state !== state) throw new Error(`the story of ${state} ends in ${story.problem.state}`)
    if (!story.problems.has('p2')) story.do('stranger', { ...report, id: 'p2', number: 'GX-2026-00059' }, 'p2')
    return [state, story]
  }),
) as Record<State, Story>

it('covers every command of the domain and none besides', () => {
  expect(Object.keys(expected).sort()).toEqual([...commandTypes].sort())
})

describe.each(states)('a problem that is %s', (state) => {
  it.each(commandTypes)('lets exactly those %s who may, and tells the others why', (command) => {
    const wanted = Object.fromEntries(everybody.map((who) => [who, expectedCode(command, state, who)]))
    const got = Object.fromEntries(everybody.map((who) => [who, answered(inState[state], command, who)]))
    expect(got).toEqual(wanted)
    const offered = everybody.filter((who) => may(actors[who], command, inState[state].problem))
    expect(offered).toEqual(everybody.filter((who) => wanted[who] === 'may'))
  })
})

it('names who may do what now when the state forbids a command', () => {
  const refused = inState.resolved.try('office', { type: 'accept' })
  expect(refused).toMatchObject({ ok: false, code: 'STATE_FORBIDS', details: { state: 'resolved', command: 'accept' } })
  const now = refused.ok ? [] : refused.details.whoMayDoWhatNow
  expect(now).toContainEqual({ command: 'answer', rights: ['reporter', 'office'] })
  expect(now?.map(({ command }) => command)).not.toContain('accept')
})
