import { audiences, reportKinds, reportStates, writtenParts } from '@/domain/report/report'
import { count, cursor, day, instant, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { houseAndChairs } from './access'
import { version } from './value.view'

const signed = z.nullable(z.object({ name: z.string(), at: instant }))

const head = {
  id: recordId,
  kind: z.enum(reportKinds),
  title: z.string(),
  from: day,
  to: day,
  edition: count,
  state: z.enum(reportStates),
  version,
  publishedAt: z.nullable(instant),
}

const table = z.object({
  title: z.string(), columns: z.array(z.string()), rows: z.array(z.array(z.union([z.string(), z.number()]))),
  /** Said below the table, or instead of an empty one. */
  note: z.string(),
})

/** A part of a report, with the same words and figures as in Word and in Excel. */
export const section = z.object({ heading: z.string(), paragraphs: z.array(z.string()), tables: z.array(table), words: z.string() })

const step = z.object({ text: words(2, 200), ownerName: words(0, 20), dueOn: z.nullable(day) })
const commands = ['edit', 'submit', 'sendBack', 'approve', 'publish', 'correct'] as const

export const reportView = z.object({
  ...head,
  /** 主送 and 落款. */
  addressee: z.string(),
  signature: z.string(),
  lead: z.string(),
  sections: z.array(section),
  words: z.partialRecord(z.enum(writtenParts), z.string()),
  nextSteps: z.array(z.object({ text: z.string(), ownerName: z.string(), dueOn: z.nullable(day) })),
  audience: z.array(z.enum(audiences)),
  correctsId: z.nullable(recordId),
  correction: z.string(),
  takenAt: instant,
  rulesVersion: z.string(),
  submitted: signed,
  sentBack: z.nullable(z.object({ reason: z.string(), name: z.string(), at: instant })),
  approved: signed,
  published: signed,
  /** What the caller may do now. */
  may: z.array(z.enum(commands)),
})
export type ReportView = z.output<typeof reportView>

export const reviewReports = contract('review', {
  /** Newest first. Who neither compiles nor approves sees what was published for them. */
  reports: procedure({ access: houseAndChairs, input: z.object({ cursor: z.optional(cursor) }), output: page(z.object(head)) }),
  report: procedure({ access: houseAndChairs, input: z.object({ id: recordId }), output: reportView }),
  /**
   * Takes the snapshot of the period in which the day lies and makes a draft. RULE_VIOLATED `periodNotBegun`, `alreadyCompiled` {id} (a draft of
   * the period, or a published one: correct it).
   */
  compileReport: procedure({
    access: ['office'],
    input: z.object({ submissionId, kind: z.enum(reportKinds), on: day }),
    output: z.object({ id: recordId }),
  }),
  /** Another edition of a published report, on figures taken anew. */
  correctReport: procedure({
    access: ['office'],
    input: z.object({ submissionId, id: recordId, correction: words(4, 200) }),
    output: z.object({ id: recordId }),
  }),
  editReport: procedure({
    access: ['office'],
    input: z.object({
      submissionId, id: recordId, version, title: words(4, 60), addressee: words(2, 80), signature: words(2, 40),
      words: z.partialRecord(z.enum(writtenParts), words(0, 2000)),
      nextSteps: z.array(step).check(z.maxLength(20)),
      audience: z.array(z.enum(audiences)).check(z.minLength(1)),
    }),
    output: z.object({ id: recordId, version }),
  }),
  /** submit and publish by the office, sendBack (with a reason) and approve by a leader who did not submit it. */
  moveReport: procedure({
    access: ['office', 'leader'],
    input: z.object({
      submissionId, id: recordId, version, command: z.enum(['submit', 'sendBack', 'approve', 'publish']), reason: z.optional(words(2, 300)),
    }),
    output: z.object({ id: recordId, version, state: z.enum(reportStates) }),
  }),
  /** A file with an address for two hours. */
  exportReport: procedure({
    access: houseAndChairs,
    input: z.object({ id: recordId, format: z.enum(['word', 'excel']) }),
    output: z.object({ url: z.string(), until: instant, fileName: z.string() }),
  }),
})
