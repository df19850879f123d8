import {
  anonymities, answers, categories, difficulties, lights, purposes, satisfactions, urgencies,
} from '@/domain/problem/vocabulary'
import { count, cursor, day, fileId, page, phone, recordId, submissionId, words } from './fields'
import { dueView, handler, ledgerRow, mineRow, problemView, receipt } from './problem.views'
import { procedure } from './rpc'
import { z } from './z'

const one = z.object({ id: recordId })
/** A command on one problem: repeated with the same submissionId it does nothing twice. */
const command = { id: recordId, submissionId }
const moved = z.object({ id: recordId, version: count, state: problemView.shape.state })

/** The queue a line stands in at the office. */
export const desks = ['triage', 'toAssign', 'working', 'followUp', 'ended'] as const
export type Desk = (typeof desks)[number]

/** Rates whose cases can be opened; `missed` keeps only those that did not reach the aim. */
export const figures = ['submitted', 'response', 'resolution', 'satisfaction', 'onTime'] as const
export type Figure = (typeof figures)[number]

export const ledgerView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('desk'), desk: z.enum(desks) }),
  z.object({ kind: z.literal('light'), light: z.enum(lights) }),
  z.object({ kind: z.literal('figure'), figure: z.enum(figures), from: day, to: day, isMissedOnly: z.boolean() }),
])
export type LedgerView = z.output<typeof ledgerView>

const triaged = {
  category: z.enum(categories),
  purpose: z.enum(purposes),
  difficulty: z.enum(difficulties),
  urgency: z.enum(urgencies),
}

export const problemContract = {
  /** A new folder for the photos of one draft; its name says nothing about the person. */
  openDraft: procedure({
    access: 'member',
    input: z.object({}),
    output: z.object({ uploadPrefix: z.string() }),
  }),
  submit: procedure({
    access: 'member',
    input: z.object({
      submissionId,
      category: z.enum(categories),
      description: words(10, 1000),
      /** Null: 还没有工会. */
      unionId: z.nullable(recordId),
      place: z.optional(words(1, 60)),
      photos: z.array(fileId).check(z.maxLength(9)),
      anonymity: z.enum(anonymities),
      isHiddenFromUnion: z.boolean(),
      phone: z.optional(phone),
      /** Needed once, for 实名, from a person whose name is not known. */
      name: z.optional(words(2, 20)),
      /** Only for 干部作风: whether it concerns somebody of the supervision group itself. */
      isAboutSupervision: z.optional(z.boolean()),
    }),
    output: receipt,
  }),
  receipt: procedure({ access: 'member', input: one, output: receipt }),
  mine: procedure({
    access: 'member',
    input: z.object({ isWaitingForMe: z.optional(z.boolean()), cursor: z.optional(cursor) }),
    output: page(mineRow),
  }),
  get: procedure({ access: 'member', input: one, output: problemView }),
  answer: procedure({
    access: 'member',
    input: z.object({
      ...command,
      answer: z.enum(answers),
      satisfaction: z.optional(z.enum(satisfactions)),
      words: z.optional(words(1, 500)),
    }),
    output: moved,
  }),
  supply: procedure({ access: 'member', input: z.object({ ...command, words: words(2, 1000) }), output: moved }),
  withdraw: procedure({ access: 'member', input: z.object(command), output: moved }),

  ledger: procedure({
    access: ['office', 'leader', 'supervision', 'chair'],
    input: z.object({ view: ledgerView, cursor: z.optional(cursor) }),
    output: page(ledgerRow),
  }),
  /** How many lines stand in each queue, and the lights of those whose clock runs. */
  deskCounts: procedure({
    access: ['office', 'leader', 'supervision'],
    input: z.object({}),
    output: z.object({
      desks: z.object({ triage: count, toAssign: count, working: count, followUp: count, ended: count }),
      lights: z.object({ green: count, blue: count, yellow: count, red: count }),
      triageLights: z.object({ green: count, blue: count, yellow: count, red: count }),
    }),
  }),
  /** Complaints about cadres' conduct: supervision alone. */
  conductLedger: procedure({
    access: ['supervision'],
    input: z.object({ cursor: z.optional(cursor) }),
    output: page(ledgerRow),
  }),
  /** Who could handle it: those whose department fits first. */
  assignees: procedure({
    access: ['office', 'supervision'],
    input: one,
    output: z.object({
      people: z.array(z.object({ personId: recordId, name: z.string(), department: z.string(), isSuggested: z.boolean() })),
      unions: z.array(z.object({ unionId: recordId, name: z.string() })),
      outside: z.array(z.string()),
    }),
  }),
  /** The due date a decision would give, before it is taken. */
  previewDue: procedure({
    access: ['office', 'supervision'],
    input: z.object({ id: recordId, difficulty: z.enum(difficulties), urgency: z.enum(urgencies) }),
    output: dueView,
  }),
  accept: procedure({ access: ['office', 'supervision'], input: z.object({ ...command, ...triaged }), output: moved }),
  decline: procedure({
    access: ['office', 'supervision'],
    input: z.object({ ...command, reason: words(5, 300), whereToTurn: words(2, 200) }),
    output: moved,
  }),
  returnForMore: procedure({
    access: ['office', 'supervision'],
    input: z.object({ ...command, words: words(5, 300) }),
    output: moved,
  }),
  /** On a problem still to be accepted it accepts and assigns in one move. */
  assign: procedure({
    access: ['office', 'supervision'],
    input: z.object({ ...command, ...triaged, owner: handler, coOwners: z.array(handler).check(z.maxLength(9)) }),
    output: moved,
  }),

  assigned: procedure({
    access: ['cadre', 'chair', 'office', 'leader', 'supervision', 'support', 'publicity', 'contact'],
    input: z.object({ cursor: z.optional(cursor) }),
    output: page(ledgerRow),
  }),
  sign: procedure({ access: 'member', input: z.object(command), output: moved }),
  addMeasure: procedure({
    access: 'member',
    input: z.object({ ...command, words: words(4, 500), dueOn: z.optional(day) }),
    output: moved,
  }),
  addProgress: procedure({
    access: 'member',
    input: z.object({ ...command, words: words(4, 500), photos: z.array(fileId).check(z.maxLength(9)) }),
    output: moved,
  }),
  resolve: procedure({ access: 'member', input: z.object({ ...command, words: words(5, 500) }), output: moved }),
  /** A leader's written order on a problem. */
  instruct: procedure({ access: ['leader'], input: z.object({ ...command, words: words(2, 300) }), output: moved }),

  /** How many wait for the caller, for the badge on the tab. */
  waiting: procedure({
    access: 'member',
    input: z.object({}),
    output: z.object({ asReporter: count, asOwner: count, asOffice: count }),
  }),
}
