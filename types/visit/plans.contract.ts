import { planStates, topics, visitModes } from '@/domain/visit/vocabulary'
import { count, cursor, day, instant, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { staff } from './access'
import { phoneTime } from './phone.time'

/** `HH:MM` in Asia/Shanghai. */
export const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

const someone = z.object({ id: recordId, name: z.string() })

const intention = z.object({
  unionId: recordId,
  plannedOn: day,
  time: z.nullable(timeOfDay),
  mode: z.enum(visitModes),
  topics: z.array(z.enum(topics)).check(z.maxLength(6)),
  companionIds: z.array(recordId).check(z.maxLength(10)),
  words: z.optional(words(0, 200)),
})

export const planRow = z.object({
  id: recordId,
  version: count,
  personId: recordId,
  personName: z.string(),
  union: someone,
  plannedOn: day,
  time: z.nullable(z.string()),
  mode: z.enum(visitModes),
  topics: z.array(z.enum(topics)),
  companions: z.array(someone),
  words: z.nullable(z.string()),
  state: z.enum(planStates),
  proposal: z.nullable(
    z.object({
      on: day,
      time: z.nullable(z.string()),
      words: z.string(),
      byName: z.string(),
      at: instant,
      /** Null while it waits for the visitor. */
      isAccepted: z.nullable(z.boolean()),
      answerWords: z.nullable(z.string()),
    }),
  ),
  visitId: z.nullable(recordId),
  cancelReason: z.nullable(z.string()),
  isYours: z.boolean(),
})
export type PlanRow = z.output<typeof planRow>

const planners = [...staff, 'chair'] as const

/** What is meant to be visited, and when. RULE_VIOLATED `planDay` with `fault` past | tooFar. */
export const visitPlans = contract('visit', {
  /** A new plan, or another wording and day of one that stands (`planId`). The union's chair is told. */
  plan: procedure({
    access: staff,
    input: z.object({ submissionId, planId: z.optional(recordId), version: z.optional(count), ...intention.shape }),
    output: planRow,
  }),
  /** Several at once: all of them, or none and RULE_VIOLATED `planRows` with `rows: {index, fault: past | tooFar | twice | unknownUnion | unknownCompanion}[]`. */
  planQuarter: procedure({
    access: staff,
    input: z.object({ submissionId, plans: z.array(intention).check(z.minLength(1), z.maxLength(40)), phone: z.optional(z.nullable(phoneTime)) }),
    output: z.object({ rows: z.array(planRow) }),
  }),
  cancelPlan: procedure({ access: staff, input: z.object({ submissionId, planId: recordId, reason: words(2, 200) }), output: planRow }),
  /** The chair of the union proposes another time. */
  proposeTime: procedure({
    access: ['chair'],
    input: z.object({ submissionId, planId: recordId, on: day, time: z.nullable(timeOfDay), words: words(2, 200) }),
    output: planRow,
  }),
  /** The visitor accepts, which moves the plan, or declines. */
  answerProposal: procedure({
    access: staff,
    input: z.object({ submissionId, planId: recordId, isAccepted: z.boolean(), words: z.optional(words(0, 200)) }),
    output: planRow,
  }),
  /** By day, the nearest first. `mine`: own and as companion or 联络人 of none; `union`: to the unions whose chair the caller is; `all`: whoever reviews. */
  plans: procedure({
    access: planners,
    input: z.object({ scope: z.enum(['mine', 'union', 'all']), from: z.optional(day), to: z.optional(day), isOpenOnly: z.optional(z.boolean()), cursor: z.optional(cursor) }),
    output: page(planRow),
  }),
  /** The caller's plans of a day in order, with the distance from the stop before (as the crow flies). Positions are GCJ-02, for WeChat's map. */
  route: procedure({
    access: staff,
    input: z.object({ on: z.optional(day) }),
    output: z.object({
      on: day,
      stops: z.array(
        z.object({
          plan: planRow,
          place: z.nullable(z.object({ name: z.string(), latitude: z.number(), longitude: z.number() })),
          fromPreviousMeters: z.nullable(z.number()),
        }),
      ),
    }),
  }),
})
