import { categories } from '@/domain/problem/vocabulary'
import { placings, topics, visitModes } from '@/domain/visit/vocabulary'
import { count, fileId, instant, photo, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { staff } from './access'
import { visitRow } from './lists.contract'

/** One fix of the phone; its coordinate system always goes with it. */
export const fix = z.object({
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
  accuracyMeters: z.nullable(z.number().check(z.nonnegative(), z.lte(100000))),
  system: z.enum(['gcj02', 'wgs84']),
})

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
})
export type CheckedIn = z.output<typeof checkedIn>

/** A complaint about a cadre's conduct goes to supervision alone, never through a visit's record that others read. */
export const foundCategories = categories.filter((category) => category !== 'conduct')

const foundProblem = z.object({
  submissionId,
  category: z.enum(foundCategories),
  description: words(10, 1000),
})

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
  /** Which field visit of the year to this union it would be. */
  ordinal: count,
})
export type VisitView = z.output<typeof visitView>

/** Making a visit: check in, write it down, finish; and reading one. */
export const visitRecording = contract('visit', {
  /** A new folder for the photos of one visit. */
  openDraft: procedure({ access: staff, input: z.object({}), output: z.object({ uploadPrefix: z.string() }) }),
  /** Begins a visit at the server's time; a place is welcome and never needed. */
  checkIn: procedure({
    access: staff,
    input: z.object({
      submissionId,
      unionId: recordId,
      mode: z.enum(visitModes),
      fix: z.nullable(fix),
    }),
    output: checkedIn,
  }),
  /** Adds or renews the place of a visit that is not finished. */
  addPlace: procedure({ access: staff, input: z.object({ submissionId, visitId: recordId, fix }), output: checkedIn }),
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
    }),
    output: z.object({
      visitId: recordId,
      isUnverified: z.boolean(),
      countsAsField: z.boolean(),
      fieldDone: count,
      fieldWanted: count,
      problems: z.array(z.object({ id: recordId, number: z.string(), title: z.string() })),
    }),
  }),
  get: procedure({ access: staff, input: z.object({ id: recordId }), output: visitView }),
})
