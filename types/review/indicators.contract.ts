import { lights } from '@/domain/problem/vocabulary'
import { computedSources, entryPeriods } from '@/domain/review/indicator'
import { themes } from '@/domain/review/theme'
import { cursor, day, fileId, instant, page, photo, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { house } from './access'
import { saved, saving } from './saved'
import { target, value, version } from './value.view'

const responsible = { leaderNames: z.array(z.string()), departments: z.array(z.string()) }

export const indicatorRow = z.object({
  id: recordId,
  title: z.string(),
  unit: z.string(),
  clause: z.string(),
  target,
  /** 不低于 95%, as a report says it. */
  targetWords: z.string(),
  dueOn: z.nullable(day),
  /** Null: entered by a person. */
  source: z.nullable(z.enum(computedSources)),
  /** Null without data. */
  value: z.nullable(value),
  valueWords: z.string(),
  /** The day an entered value holds for, and who entered it. */
  valueOn: z.nullable(day),
  enteredBy: z.nullable(z.string()),
  isReached: z.nullable(z.boolean()),
  light: z.nullable(z.enum(lights)),
  ...responsible,
  /** Who must enter what by when; null for computed ones. */
  entry: z.nullable(z.object({
    every: z.enum(entryPeriods), byId: z.nullable(recordId), byName: z.nullable(z.string()), from: day, to: day, dueOn: day, isYours: z.boolean(), isLate: z.boolean(),
  })),
  targets: z.array(z.object({ target, targetWords: z.string(), dueOn: z.nullable(day), untilOn: day, byName: z.string() })),
  version,
})
export type IndicatorRow = z.output<typeof indicatorRow>

export const indicatorBranch = z.object({ theme: z.enum(themes), name: z.string(), isGoal: z.boolean(), ...responsible, indicators: z.array(indicatorRow) })
export type IndicatorBranch = z.output<typeof indicatorBranch>

const entryRow = z.object({ id: recordId, on: day, value, valueWords: z.string(), note: z.string(), evidence: z.array(photo), byName: z.string(), at: instant })

export const reviewIndicators = contract('review', {
  /** Goal → indicator → target, with the values as they stand. */
  indicators: procedure({
    access: house,
    input: z.object({}),
    output: z.object({ asOf: instant, mayEdit: z.boolean(), branches: z.array(indicatorBranch) }),
  }),
  /** What was entered, newest day first. */
  indicatorEntries: procedure({ access: house, input: z.object({ id: recordId, cursor: z.optional(cursor) }), output: page(entryRow) }),
  /** By the office. A changed target keeps the old one; RULE_VIOLATED `computedIsNotTyped` when a computed one is to be entered by somebody. */
  saveIndicator: procedure({
    access: ['office'],
    input: z.object({
      ...saving,
      theme: z.enum(themes),
      title: words(2, 40),
      unit: words(1, 6),
      clause: words(2, 60),
      source: z.nullable(z.enum(computedSources)),
      target,
      dueOn: z.nullable(day),
      leaderIds: z.nullable(z.array(recordId).check(z.maxLength(10))),
      departments: z.nullable(z.array(words(2, 40)).check(z.maxLength(10))),
      entry: z.nullable(z.object({ every: z.enum(entryPeriods), byId: z.nullable(recordId) })),
      isRetired: z.boolean(),
    }),
    output: saved,
  }),
  /** Pictures of the evidence go under this prefix. */
  openDraft: procedure({ access: house, input: z.object({}), output: z.object({ uploadPrefix: z.string() }) }),
  /**
   * By whoever is named for it, or the office. RULE_VIOLATED `computedIsNotTyped`, `valueDoesNotFit`, `dayInFuture`, `evidenceMissing` (neither note
   * nor picture).
   */
  enterValue: procedure({
    access: house,
    input: z.object({
      submissionId, id: recordId, on: day, value, note: words(0, 300), evidence: z.array(fileId).check(z.maxLength(9)),
    }),
    output: saved,
  }),
})
