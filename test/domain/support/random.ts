import { addDays, dayOf } from '@/domain/calendar/day'
import type { ProblemCommand } from '@/domain/problem/problem.commands'
import { mayDo } from '@/domain/problem/problem.policy'
import { answers, satisfactions } from '@/domain/problem/vocabulary'
import { actors, asHandler, outsideBody, ownUnion, type ActorName } from './actors'
import { sampleCommands } from './commands'
import { report, Story, tuesday } from './story'

/** Numbers from which everything about one step is chosen. */
export type Dice = readonly [problem: number, actor: number, command: number, hours: number, detail: number]

const everybody = Object.keys(actors) as ActorName[]
const pick = <T>(from: readonly T[], die: number): T => from[die % from.length]!
const handlers = [asHandler(actors.owner), asHandler(actors.otherCadre), ownUnion, outsideBody, asHandler(actors.leader), asHandler(actors.office)]

/** Rare commands that would otherwise be drowned by those that change nothing. */
const dull: readonly string[] = ['urge', 'instruct', 'press', 'recompute', 'noteRed', 'withdraw', 'agreePlan']

const filledIn = (sample: ProblemCommand, story: Story, serial: number, detail: number): ProblemCommand => {
  const today = dayOf(story.now)
  switch (sample.type) {
    case 'answer':
      return { ...sample, answer: pick(answers, detail), satisfaction: detail % 3 === 0 ? null : pick(satisfactions, detail >> 2), words: '说说' }
    case 'assign':
    case 'reassign':
      return { ...sample, owner: pick(handlers, detail), coOwners: detail % 5 === 0 ? [asHandler(actors.coOwner)] : [] }
    case 'accept':
      return { ...sample, triage: pick([{}, { urgency: 'critical' }, { difficulty: 'complex' }, { urgency: 'urgent' }, { difficulty: 'outside' }] as const, detail) }
    case 'addMeasure':
      return { ...sample, id: `m${serial}`, doneOn: detail % 2 === 0 ? today : null }
    case 'addProgress':
    case 'instruct':
      return { ...sample, id: `e${serial}` }
    case 'completeMeasure':
      return { ...sample, id: story.problem.measures[0]?.id ?? 'none', doneOn: today }
    case 'agreePlan':
      return { ...sample, untilOn: addDays(today, 9) }
    case 'press':
      return { ...sample, step: pick(['remind', 'notice', 'leader'], detail), leaderId: 'leader' }
    case 'decideExtension':
    case 'decidePause':
    case 'decideObjection':
      return { ...sample, isGranted: detail % 3 !== 0, isUpheld: detail % 2 === 0 } as unknown as ProblemCommand
    case 'decideExplain':
      return { ...sample, isSigned: detail % 4 !== 0, reviewOn: addDays(today, 20) }
    case 'reviewExplained':
    case 'decideUnsolved':
      return { ...sample, outcome: detail % 2 === 0 ? 'reopened' : sample.type === 'decideUnsolved' ? 'explained' : 'stays', reviewOn: addDays(today, 20) } as ProblemCommand
    case 'recordReply':
      return { ...sample, outcome: detail % 2 === 0 ? 'inProgress' : 'explained', reviewOn: addDays(today, 20) }
    case 'recordAttempt':
      return { ...sample, channel: detail % 2 === 0 ? 'phone' : 'inApp' }
    case 'merge':
      return { ...sample, mainId: pick(['p1', 'p2', 'p3'], detail) }
    case 'split':
      return { ...sample, childId: `child-${serial}`, childNumber: `GX-2026-9${serial}` }
    default:
      return sample
  }
}

/** Three problems of union 1 and whatever grows out of them, moved by legal commands alone; `after` sees every step. */
export const randomStory = (dice: readonly Dice[], after: (story: Story, command: ProblemCommand, id: string) => void = () => undefined): Story => {
  const story = new Story(tuesday)
  story.do('reporter', report, 'p1')
  story.after(5).do('stranger', { ...report, id: 'p2', number: 'GX-2026-00059', urgency: 'urgent', contactPhone: null }, 'p2')
  story.after(5).do('reporter', { ...report, id: 'p3', number: 'GX-2026-00060', anonymity: 'anonymous', pseudonym: 'pseudonym-reporter', contactPhone: null }, 'p3')
  const first = (who: ActorName, command: ProblemCommand): void => {
    story.do(who, command)
    after(story, command, story.first)
  }
  // Half of them begin with a line that is resolved, so that what comes after is reached often enough.
  if (dice.length % 2 === 0) {
    first('office', { type: 'accept' })
    first('office', { type: 'assign', owner: handlers[0]! })
    first('owner', { type: 'sign' })
    first('owner', { type: 'addProgress', id: 'first', text: '已约谈' })
    first('owner', { type: 'resolve' })
    if (dice.length % 4 === 0) first('reporter', { type: 'answer', answer: dice.length % 8 === 0 ? 'partly' : 'unsolved', satisfaction: 'fair' })
  }
  dice.forEach(([problem, actor, command, hours, detail], serial) => {
    story.after(hours)
    const id = pick([...story.problems.keys()], problem)
    // From this person on, the first who has anything to do but the dull.
    for (let turn = 0; turn < everybody.length; turn += 1) {
      const who = pick(everybody, actor + turn)
      const offered = mayDo(actors[who], story.problems.get(id)!).filter((type) => command % 7 === 0 || !dull.includes(type))
      if (offered.length === 0) continue
      const chosen = filledIn(sampleCommands[pick(offered, command)], story, serial, detail)
      if (!story.try(who, chosen, id).ok) continue
      story.do(who, chosen, id)
      after(story, chosen, id)
      return
    }
  })
  return story
}
