import { categories } from '@/domain/problem/vocabulary'
import { codeRefusals, marks, placings, proofs, topics, visitModes } from '@/domain/visit/vocabulary'
import { count, day, fileId, instant, photo, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { staff } from './access'
import { visitRow } from './lists.contract'
import { phoneTime } from './phone.time'

/** One fix of the phone; its coordinate system always goes with it. */
export const fix = z.object({
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
  accuracyMeters: z.nullable(z.number().check(z.nonnegative(), z.lte(100000))),
  system: z.enum(['gcj02', 'wgs84']),
})

/** What a union's QR code holds, as it was read. */
export const codeText = z.string().check(z.minLength(1), z.maxLength(300))

export const checkedIn = z.object({
  visitId: recordId,
  /** Server time. */
  checkedInAt: instant,
  placing: z.enum(placings),
  /** To the nearest of the union's places; null without a fix or without a known place. */
  distanceMeters: z.nullable(z.number()),
  placeName: z.nullable(z.string()),
  /** A line is asked for, and blocks nothing. */
  needsNote: z.boolean(),
  /** Whether the union's code proves the visit. */
  isCodeProof: z.optional(z.boolean()),
  /** Why a code that was shown proves nothing; the visit goes on. */
  codeRefusal: z.optional(z.nullable(z.enum(codeRefusals))),
  /** 补传; the day is the phone's, or waits for the office. */
  sentLate: z.optional(z.nullable(z.object({ phoneAt: instant, isDaySettled: z.boolean() }))),
  version: z.optional(count),
})
export type CheckedIn = z.output<typeof checkedIn>

/** A complaint about a cadre's conduct goes to supervision alone, never through a visit's record that others read. */
export const foundCategories = categories.filter((category) => category !== 'conduct')

const foundProblem = z.object({
  submissionId,
  category: z.enum(foundCategories),
  description: words(10, 1000),
})

/** A practice seen: becomes a draft that its author goes on with. */
const foundPractice = z.object({ submissionId, title: words(2, 40), description: words(10, 2000) })

/** A record as far as it is written: nothing in it need be whole. */
export const recordDraft = z.object({
  topics: z.array(z.enum(topics)).check(z.maxLength(6)),
  record: words(0, 2000),
  opinions: words(0, 2000),
  participants: words(0, 200),
  note: words(0, 200),
  photos: z.array(fileId).check(z.maxLength(9)),
  companionIds: z.array(recordId).check(z.maxLength(10)),
  problems: z.array(z.object({ submissionId, category: z.nullable(z.enum(foundCategories)), description: words(0, 1000) })).check(z.maxLength(10)),
  practices: z.array(z.object({ submissionId, title: words(0, 40), description: words(0, 2000) })).check(z.maxLength(5)),
})

const explanation = z.object({ words: z.string(), byName: z.string(), at: instant })

export const visitView = z.object({
  ...visitRow.shape,
  unionId: recordId,
  distanceMeters: z.nullable(z.number()),
  placeName: z.nullable(z.string()),
  note: z.nullable(z.string()),
  record: z.nullable(z.string()),
  photos: z.array(photo),
  problems: z.array(z.object({ id: recordId, number: z.string(), title: z.string() })),
  isYours: z.boolean(),
  /** Which field visit of the year to this union it is or would be. */
  ordinal: count,
  version: count,
  planId: z.nullable(recordId),
  opinions: z.nullable(z.string()),
  participants: z.nullable(z.string()),
  practices: z.array(z.object({ id: recordId, title: z.string() })),
  companions: z.array(z.object({ id: recordId, name: z.string(), hasConfirmed: z.boolean() })),
  proofs: z.array(z.enum(proofs)),
  codeKind: z.nullable(z.enum(['sheet', 'fresh'])),
  chair: z.nullable(z.object({ answer: z.enum(['confirmed', 'disputed']), byName: z.string(), at: instant, words: z.nullable(z.string()) })),
  sentLate: z.nullable(z.object({ phoneAt: instant, day: z.enum(['phone', 'awaiting', 'decided']) })),
  /** Marks that wait for somebody's word. */
  marks: z.array(z.enum(marks)),
  explanations: z.object({ doubtful: z.optional(explanation), disputed: z.optional(explanation), day: z.optional(explanation) }),
  canceled: z.nullable(explanation),
  writtenByName: z.nullable(z.string()),
  /** The record was written for the visitor, who has not agreed yet. */
  awaitsConfirmation: z.boolean(),
  /** Only to whoever may write it, and until it is finished. */
  draft: z.nullable(z.object({ ...recordDraft.shape, byName: z.string(), savedAt: instant, pictures: z.array(photo) })),
  may: z.object({
    write: z.boolean(), confirm: z.boolean(), cancel: z.boolean(), correct: z.boolean(), explain: z.boolean(), decideDay: z.boolean(),
  }),
})
export type VisitView = z.output<typeof visitView>

/** Making a visit: check in, write it down, finish; and reading one. */
export const visitRecording = contract('visit', {
  /** A new folder for the photos of one visit. */
  openDraft: procedure({ access: staff, input: z.object({}), output: z.object({ uploadPrefix: z.string() }) }),
  /** Begins a visit at the server's time; a place or a code is welcome and never needed. With `phone`, one made without a network. */
  checkIn: procedure({
    access: staff,
    input: z.object({
      submissionId,
      unionId: recordId,
      mode: z.enum(visitModes),
      fix: z.nullable(fix),
      code: z.optional(z.nullable(codeText)),
      phone: z.optional(z.nullable(phoneTime)),
      planId: z.optional(z.nullable(recordId)),
      /** A plan by the submission it was sent with and its place among those plans, from 0: a phone without a network knows no other name for it. */
      plannedBy: z.optional(z.nullable(z.object({ submissionId, place: count }))),
    }),
    output: checkedIn,
  }),
  /** Adds or renews the place of a visit that is not finished. */
  addPlace: procedure({ access: staff, input: z.object({ submissionId, visitId: recordId, fix }), output: checkedIn }),
  /** The union's code shown after the check-in; `phoneAt` as in checkIn, when it was read without a network. */
  addCode: procedure({
    access: staff,
    input: z.object({ submissionId, visitId: recordId, code: codeText }),
    output: checkedIn,
  }),
  finish: procedure({
    access: staff,
    input: z.object({
      submissionId,
      visitId: recordId,
      topics: z.array(z.enum(topics)).check(z.minLength(1), z.maxLength(6)),
      record: words(5, 2000),
      note: z.optional(words(1, 200)),
      photos: z.array(fileId).check(z.maxLength(9)),
      problems: z.array(foundProblem).check(z.maxLength(10)),
      opinions: z.optional(words(0, 2000)),
      participants: z.optional(words(0, 200)),
      practices: z.optional(z.array(foundPractice).check(z.maxLength(5))),
      /** Who of the district came along; absent: as the check-in or the plan had it. */
      companionIds: z.optional(z.array(recordId).check(z.maxLength(10))),
    }),
    output: z.object({
      visitId: recordId,
      isUnverified: z.boolean(),
      countsAsField: z.boolean(),
      fieldDone: count,
      fieldWanted: count,
      problems: z.array(z.object({ id: recordId, number: z.string(), title: z.string() })),
      practices: z.optional(z.array(z.object({ id: recordId, title: z.string() }))),
      /** Written for somebody else, who is asked to agree. */
      awaitsConfirmation: z.optional(z.boolean()),
      visitedOn: z.optional(day),
    }),
  }),
  get: procedure({ access: staff, input: z.object({ id: recordId }), output: visitView }),
})
