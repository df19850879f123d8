import {
  anonymities, answers, categories, difficulties, lights, purposes, satisfactions, sources, states, urgencies,
} from '@/domain/problem/vocabulary'
import { count, day, instant, photo, recordId } from './fields'
import { z } from './z'

/** Who handles a problem: a person of the roster, a grassroots union, or a body outside that has no account. */
export const handler = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: recordId, name: z.string() }),
  z.object({ kind: z.literal('union'), unionId: recordId, name: z.string() }),
  z.object({ kind: z.literal('outside'), name: z.string().check(z.minLength(2), z.maxLength(40)) }),
])
export type HandlerView = z.output<typeof handler>

/** How a due date was counted, so that a screen can say what was left out. */
export const dueExplanation = z.object({
  startOn: day,
  /** Working days of the clock, or null when it runs in elapsed hours. */
  workdays: z.nullable(count),
  hours: z.nullable(count),
  /** Public holidays passed over, by name, with how many calendar days of each. */
  holidays: z.array(z.object({ name: z.string(), days: count })),
  /** Every calendar day from the start to the due day. */
  days: z.array(z.object({ on: day, isWorkday: z.boolean() })),
})

export const dueView = z.object({
  dueAt: instant,
  /** The day whose end is the deadline; for clocks in hours, the day it falls on. */
  dueOn: day,
  /** The calendar of that year is not yet published; the date may move. */
  isProvisional: z.boolean(),
  explanation: dueExplanation,
})
export type DueView = z.output<typeof dueView>

/** Where a running clock stands; null when no clock runs. */
export const clockView = z.object({
  kind: z.enum(['accept', 'solve']),
  dueAt: instant,
  dueOn: day,
  isHourly: z.boolean(),
  isProvisional: z.boolean(),
  light: z.enum(lights),
  /** Working days left after today, or past the due day; hours for clocks in hours. */
  left: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('left'), amount: count, unit: z.enum(['workday', 'hour']) }),
    z.object({ kind: z.literal('today') }),
    z.object({ kind: z.literal('over'), amount: count, unit: z.enum(['workday', 'hour']) }),
  ]),
})
export type ClockView = z.output<typeof clockView>

const summary = {
  id: recordId,
  number: z.string(),
  title: z.string(),
  category: z.enum(categories),
  state: z.enum(states),
  submittedAt: instant,
}

/** One line of 我的诉求. */
export const mineRow = z.object({
  ...summary,
  /** Who holds it, as far as the reporter may know. */
  holderName: z.nullable(z.string()),
  clock: z.nullable(clockView),
  /** Until when the reporter may answer or supply, when it is their turn. */
  yourTurnUntil: z.nullable(instant),
  endedAt: z.nullable(instant),
  /** What the reporter answered last. */
  answer: z.nullable(z.enum(answers)),
  /** What the owner said when resolving. */
  resolution: z.nullable(z.string()),
})
export type MineRow = z.output<typeof mineRow>

/** One line of the ledger as staff see it. */
export const ledgerRow = z.object({
  ...summary,
  version: count,
  purpose: z.enum(purposes),
  urgency: z.enum(urgencies),
  unionName: z.nullable(z.string()),
  holderName: z.nullable(z.string()),
  clock: z.nullable(clockView),
  lastProgress: z.nullable(z.object({ at: instant, words: z.string() })),
  /** Working days past the due day at which it was first finished, for figures that ask. */
  answer: z.nullable(z.enum(answers)),
  satisfaction: z.nullable(z.enum(satisfactions)),
})
export type LedgerRow = z.output<typeof ledgerRow>

/** One move of the history, as the viewer may see it; the client turns it into a sentence. */
export const timelineEntry = z.object({
  id: z.string(),
  at: instant,
  /** The event's name in the domain. */
  event: z.string(),
  to: z.nullable(z.enum(states)),
  /** Whether the viewer did it. */
  isYours: z.boolean(),
  byName: z.nullable(z.string()),
  /** Whom it concerns, for assignments. */
  ownerName: z.nullable(z.string()),
  words: z.nullable(z.string()),
  dueOn: z.nullable(day),
  workdays: z.nullable(count),
  answer: z.nullable(z.enum(answers)),
  /** Pictures that came with the move. */
  photos: z.array(photo),
})
export type TimelineEntry = z.output<typeof timelineEntry>

export const measureView = z.object({ id: z.string(), words: z.string(), dueOn: z.nullable(day), doneAt: z.nullable(instant), at: instant })

/** A problem as one viewer may see it. */
export const problemView = z.object({
  ...summary,
  version: count,
  description: z.string(),
  purpose: z.enum(purposes),
  difficulty: z.enum(difficulties),
  urgency: z.enum(urgencies),
  anonymity: z.enum(anonymities),
  source: z.enum(sources),
  isConduct: z.boolean(),
  unionName: z.nullable(z.string()),
  place: z.nullable(z.string()),
  photos: z.array(photo),
  /** Null when the viewer may not know; a name and, when given, a number otherwise. */
  reporter: z.nullable(z.object({ name: z.string(), phone: z.nullable(z.string()) })),
  isYours: z.boolean(),
  owner: z.nullable(handler),
  coOwners: z.array(handler),
  clock: z.nullable(clockView),
  yourTurnUntil: z.nullable(instant),
  measures: z.array(measureView),
  /** What the owner said when resolving, and when. */
  resolution: z.nullable(z.object({ at: instant, words: z.string(), byName: z.string() })),
  refusal: z.nullable(z.object({ reason: z.string(), whereToTurn: z.string() })),
  timeline: z.array(timelineEntry),
  /** The commands of the transition table that the viewer may give now. */
  may: z.array(z.string()),
})
export type ProblemView = z.output<typeof problemView>

/** What the reporter keeps: number, what happens next and by when. */
export const receipt = z.object({
  ...summary,
  unionName: z.nullable(z.string()),
  anonymity: z.enum(anonymities),
  accept: dueView,
  solve: dueView,
})
export type Receipt = z.output<typeof receipt>
