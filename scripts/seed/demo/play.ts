import { pseudonym } from '@/cloudfunctions/lib/ids'
import { laterOf, type Instant } from '@/domain/calendar/day'
import type { Ledger, Problem } from '@/domain/problem/problem'
import type { ProblemCommand } from '@/domain/problem/problem.commands'
import { decide } from '@/domain/problem/problem.decide'
import { type Actor, type Facts, timerActor } from '@/domain/problem/problem.decision'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import type { ClockTable } from '@/domain/problem/problem.clocks'
import { openidOf, people, personId, type PersonKey } from './people'
import { problemId, type Tale, type Who } from './tale'
import type { Timeline } from './timeline'
import { unionId, unions } from './unions'

/** A line of the ledger as its events have made it. */
export interface Life { problem: Problem; events: ProblemEvent[] }

export type DrawNumber = (ledger: Ledger, at: Instant) => Promise<string>

export interface Stage { timeline: Timeline; clockTable: ClockTable; drawNumber: DrawNumber; lives: Map<string, Life> }

const reporterKey = (key: PersonKey): string => pseudonym('reporter', openidOf(key))

const actorOf = (key: PersonKey): Actor => {
  const { name, roles, chairs } = people[key]
  return { personId: personId(key), name, roles, unionIds: chairs ? [unionId(chairs)] : [], reporterKeys: [personId(key), reporterKey(key)] }
}

const keyOfPerson = (id: string): PersonKey => {
  const key = (Object.keys(people) as PersonKey[]).find((one) => personId(one) === id)
  if (!key) throw new Error(`${id} is nobody of the demo`)
  return key
}

const chairOf = (id: string): PersonKey => {
  const key = (Object.keys(people) as PersonKey[]).find((one) => {
    const { chairs } = people[one]
    return chairs !== undefined && unionId(chairs) === id
  })
  if (!key) throw new Error(`${id} has no chair in the demo`)
  return key
}

const keyOf = (who: Who, { opening }: Tale, problem: Problem): PersonKey => {
  if (who === 'reporter') return opening.by
  if (who !== 'owner') return who
  switch (problem.owner?.kind) {
    case 'person': return keyOfPerson(problem.owner.personId)
    case 'union': return chairOf(problem.owner.unionId)
    default: throw new Error('nobody owns it yet')
  }
}

const problemOf = ({ lives }: Stage, id: string | null): Problem | null => (id === null ? null : (lives.get(id)?.problem ?? null))

/** Complaints about conduct go to the demo's own supervision alone. */
const conduct = (): Facts['conduct'] => ({ supervisionIds: [personId('supervision1')], alternateId: personId('support1'), reportsTo: {} })

/** Everything a decision may ask of other lines, handed in whether or not it asks. */
const factsOf = (stage: Stage, at: Instant, actor: Actor, problem: Problem | null, command: ProblemCommand): Facts => {
  const mainId = command.type === 'merge' ? command.mainId : problem?.state === 'merged' ? problem.mainId : null
  return {
    now: at, actor, calendar: stage.timeline.calendar, clockTable: stage.clockTable, conduct: conduct(),
    main: problemOf(stage, mainId),
    mergedInto: (problem?.mergedIds ?? []).flatMap((id) => problemOf(stage, id) ?? []),
    parent: problemOf(stage, problem?.parentId ?? null),
  }
}

/** One command through the domain; a story that is not legal stops the loading with its reason. */
const give = (stage: Stage, at: Instant, actor: Actor, problem: Problem | null, command: ProblemCommand): void => {
  const about = problem?.number ?? (command.type === 'submit' ? command.id : '')
  if (at > stage.timeline.now) throw new Error(`demo ${about}: ${command.type} at ${at} is not yet past`)
  const decision = decide(command, problem, factsOf(stage, at, actor, problem, command))
  if (!decision.ok) throw new Error(`demo ${about}: ${command.type} at ${at}: ${decision.code} ${JSON.stringify(decision.details)}`)
  const changes = [{ problemId: decision.problem.id, problem: decision.problem, events: decision.events }, ...decision.others]
  for (const { problemId: id, problem: after, events } of changes) {
    stage.lives.set(id, { problem: after, events: [...(stage.lives.get(id)?.events ?? []), ...events] })
  }
}

/** What the timer would have done to a line by then: noted that it turned red, closed what nobody supplied. */
export const tick = (stage: Stage, id: string, until: Instant): void => {
  const problem = problemOf(stage, id)
  if (!problem) return
  const { state, light, wasRed } = problem
  const last = stage.lives.get(id)!.events.at(-1)!.at
  if (state === 'returned' && problem.supplyDueAt <= until) give(stage, problem.supplyDueAt, timerActor, problem, { type: 'expire' })
  else if (light && !wasRed && light.redFrom <= until) give(stage, laterOf(light.redFrom, last), timerActor, problem, { type: 'noteRed' })
}

export const submit = async (stage: Stage, { key, opening }: Tale, at: Instant, visitId: string | null): Promise<void> => {
  const { by, union, category, says, anonymity, place, isHiddenFromUnion, onBehalfOf, concerned } = opening
  const isOfStaff = visitId !== null || onBehalfOf !== undefined
  give(stage, at, actorOf(by), null, {
    type: 'submit', id: problemId(key), number: await stage.drawNumber(category === 'conduct' ? 'conduct' : 'general', at),
    category, description: says, anonymity: anonymity ?? (isOfStaff ? 'named' : 'hiddenFromOwner'),
    unionId: union && unionId(union), unionName: union ? unions[union].name : '', place, isHiddenFromUnion,
    source: visitId ? 'visit' : onBehalfOf ? 'proxy' : 'worker', visitId, onBehalfOf, hasConsent: onBehalfOf !== undefined,
    ...(anonymity === 'anonymous' ? { pseudonym: reporterKey(by) } : {}),
    ...(concerned ? { concernedIds: concerned.map(personId) } : {}),
  })
}

export const move = async (stage: Stage, tale: Tale, index: number, at: Instant): Promise<void> => {
  const id = problemId(tale.key)
  tick(stage, id, at)
  const problem = problemOf(stage, id)
  if (!problem) throw new Error(`demo ${tale.key} moves before it begins`)
  const { by, command: commandOf } = tale.moves[index]!
  const command = commandOf({ id: `${id}_${index}`, day: stage.timeline.day })
  if (command.type === 'split') command.childNumber = await stage.drawNumber('general', at)
  give(stage, at, actorOf(keyOf(by, tale, problem)), problem, command)
}

