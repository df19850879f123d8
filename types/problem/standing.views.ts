import { answers, satisfactions, states } from '@/domain/problem/vocabulary'
import { count, day, instant, photo, recordId } from '../fields'
import { z } from '../z'
import { clockView } from './due.views'
import { orderView } from './order.view'

const byName = z.nullable(z.string())
const said = { words: z.string(), at: instant, byName }

/** Another line that belongs to this one, for somebody who may open it. */
export const lineRef = z.object({ id: recordId, number: z.string(), title: z.string(), state: z.enum(states) })

/** The ladder's next step, from when on, and whether the timer takes it or supervision. */
export const nextPress = z.nullable(z.object({ step: z.enum(['remind', 'notice', 'leader']), at: instant, by: z.enum(['timer', 'supervision']) }))

const waitingFor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('outside'), name: z.string() }),
  z.object({ kind: z.literal('reporter') }),
])

/** What every viewer may know of how the line stands. */
export const standing = {
  /** Who must act next, for what (a command's name) and by when; the main wait first. */
  waiting: z.array(z.object({
    for: z.enum(['office', 'owner', 'reporter', 'leader', 'city', 'outside']),
    command: z.string(),
    until: z.nullable(instant),
    isProvisional: z.boolean(),
  })),
  holderName: z.nullable(z.string()),
  /** While 已暂停; `mostWorkdays`: from its beginning to `until`. */
  pause: z.nullable(z.object({ waitingFor, reason: z.string(), since: instant, until: instant, mostWorkdays: count })),
  /** While 未解决已说明. */
  explanation: z.nullable(z.object({
    reason: z.string(), tried: z.string(), reviewOn: day, byName, isObjected: z.boolean(), objection: z.nullable(z.object({ reason: z.string(), at: instant })),
  })),
  /** While 已上报; what the city union said at each look is the staff's. */
  escalation: z.nullable(z.object({ reason: z.string(), since: instant, lookAgainOn: day, looks: z.array(z.object(said)) })),
  /** The reporter reads it once granted. */
  extension: z.nullable(z.object({
    workdays: count, reason: z.string(), at: instant,
    decision: z.nullable(z.object({ isGranted: z.boolean(), workdays: count, note: z.string(), at: instant, byName })),
  })),
  /** A late line's new date. */
  plan: z.nullable(z.object({ untilOn: day, ...said })),
  /** Against 不予受理, and not yet decided. */
  objection: z.nullable(z.object({ reason: z.string(), at: instant })),
  reopened: z.nullable(z.object({ cause: z.string(), reason: z.string() })),
  /** Until `reopenUntil` it may be reopened, and a line that nobody reached still be answered. */
  ending: z.nullable(z.object({ cause: z.string(), at: instant, reopenUntil: z.nullable(instant), reviewerName: z.nullable(z.string()) })),
  supplies: z.array(z.object({ question: z.string(), askedAt: instant, words: z.string(), at: instant, photos: z.array(photo) })),
  answers: z.array(z.object({
    answer: z.enum(answers), satisfaction: z.nullable(z.enum(satisfactions)), words: z.string(), channel: z.enum(['app', 'phone', 'visit']), at: instant, byName,
  })),
  /** The unsolved rest split from it, and what it was split from. */
  child: z.nullable(lineRef),
  parent: z.nullable(lineRef),
  /** 已并案: the main line's progress; its id and number only for whoever may open it. */
  main: z.nullable(z.object({
    id: z.nullable(recordId), number: z.nullable(z.string()), state: z.enum(states), holderName: z.nullable(z.string()), clock: z.nullable(clockView),
  })),
  /** The first day on which 催一下 may be said again; null: today. */
  urgeAgainOn: z.nullable(day),
}

/** For whoever handles, decides or supervises; empty for others. */
export const workings = {
  isOwner: z.boolean(),
  isCoOwner: z.boolean(),
  /** Seen by a chair only because the union stands under the own one. */
  isCovered: z.boolean(),
  isBound: z.boolean(),
  /** Something was done since it was last reopened, so that it may be resolved. */
  hasSaidDone: z.boolean(),
  /** What waits for a decision now: a kind of the domain's, by whom (`anotherOffice`: not by whoever declined, and by a leader too). */
  decisions: z.array(z.object({ kind: z.string(), by: z.enum(['office', 'anotherOffice', 'leader']), since: instant, dueAt: z.nullable(instant) })),
  signDueAt: z.nullable(instant),
  sentBack: z.nullable(z.object({ reason: z.string(), byName: z.string(), at: instant })),
  secondRefusal: z.nullable(z.object({ reason: z.string(), at: instant })),
  pauseRequest: z.nullable(z.object({ waitingFor, reason: z.string(), at: instant, byName })),
  /** Working days of pause not yet used. */
  pauseLeft: count,
  explainProposal: z.nullable(z.object({ reason: z.string(), tried: z.string(), at: instant, byName })),
  escalationConsent: z.nullable(z.object({ at: instant, byName })),
  presses: z.array(z.object({
    step: z.enum(['remind', 'notice', 'leader']), ...said, leaderName: z.nullable(z.string()), signedAt: z.nullable(instant),
  })),
  nextPress,
  /** Leaders' orders with who owes the answer. */
  instructions: z.array(orderView),
  /** While 待回访. */
  followUp: z.nullable(z.object({
    answerDueAt: instant, decisionDueAt: z.nullable(instant), unknownCount: count,
    attempts: z.array(z.object({ channel: z.enum(['phone', 'inApp']), note: z.string(), at: instant, byName })),
  })),
  /** The lines merged into this one. */
  merged: z.array(lineRef),
  /** 我也遇到: the line its reporter says it is like, and those whose reporters say so of this one and are not merged. */
  joins: z.nullable(lineRef),
  joining: z.array(lineRef),
}

/** What was said of publishing it: to the reporter and the office. */
export const publishing = {
  mayPublish: z.boolean(),
  publishedId: z.nullable(recordId),
  /** The office's redaction as it stands published. */
  publication: z.nullable(z.object({
    title: z.string(), words: z.string(), outcome: z.nullable(z.string()), photos: z.array(z.string()), isUnionShown: z.boolean(), publishedAt: instant,
  })),
}
