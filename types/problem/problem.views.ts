import { anonymities, answers, difficulties, purposes, sources, states, urgencies } from '@/domain/problem/vocabulary'
import { count, day, instant, photo, recordId } from '../fields'
import { z } from '../z'
import { clockView } from './due.views'
import { summary } from './row.views'
import { publishing, standing, workings } from './standing.views'

/** Who handles a problem: a person of the roster, a grassroots union, or a body outside that has no account. */
export const handler = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: recordId, name: z.string() }),
  z.object({ kind: z.literal('union'), unionId: recordId, name: z.string() }),
  z.object({ kind: z.literal('outside'), name: z.string().check(z.minLength(2), z.maxLength(40)) }),
])
export type HandlerView = z.output<typeof handler>

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
  /** Whom it concerns, for assignments; whom a pause waits for. */
  ownerName: z.nullable(z.string()),
  words: z.nullable(z.string()),
  dueOn: z.nullable(day),
  workdays: z.nullable(count),
  answer: z.nullable(z.enum(answers)),
  /**
   * Why or how: the cause of an ending, a withdrawal or a reopening; the step of a press; `granted` or `refused`; the channel
   * of an answer or an attempt.
   */
  detail: z.nullable(z.string()),
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
  /** The visit that brought it back, to whoever raised it there or reviews all visits. */
  visitId: z.nullable(recordId),
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
  yourTurnWorkdays: z.nullable(count),
  measures: z.array(measureView),
  /** What the owner said when resolving, and when. */
  resolution: z.nullable(z.object({ at: instant, words: z.string(), byName: z.string() })),
  /** `objectUntil`: null when an objection is used up or decided. */
  refusal: z.nullable(z.object({ reason: z.string(), whereToTurn: z.string(), objectUntil: z.nullable(instant) })),
  /** 代报: for whom, to whoever may know the reporter. */
  onBehalfOf: z.nullable(z.string()),
  ...standing,
  ...workings,
  ...publishing,
  timeline: z.array(timelineEntry),
  /** The commands of the transition table that the viewer may give now; the reporter's own only while their date allows. */
  may: z.array(z.string()),
})
export type ProblemView = z.output<typeof problemView>
