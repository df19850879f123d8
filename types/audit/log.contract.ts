import { auditActions, auditGroupNames } from '@/domain/audit/action'
import { count, cursor, instant, page, submissionId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

const readers = ['supervision', 'admin'] as const

export const auditRow = z.object({
  id: z.string(),
  at: instant,
  byName: z.string(),
  /** In whose place, when it was done as a stand-in. */
  forName: z.nullable(z.string()),
  action: z.enum(auditActions),
  words: z.string(),
  /** What it was done to, as people know it: a line's number, a person's name. */
  about: z.nullable(z.string()),
})
export type AuditRow = z.output<typeof auditRow>

/** Who read what is sensitive, and who changed what is kept about people. Appended to, never edited; sealed into a chain. */
export const auditLog = contract('audit', {
  /** Newest first; of one group, or about one thing by its whole name. Reads of complaints about conduct are shown to their custodians alone. */
  list: procedure({
    access: readers,
    input: z.object({ group: z.optional(z.enum(auditGroupNames)), about: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))), cursor: z.optional(cursor) }),
    output: page(auditRow),
  }),
  /** Computes the chain anew, a stretch of seals at a time: `next` goes on. `broken` names the first seal that does not fit. */
  verify: procedure({
    access: readers,
    input: z.object({ cursor: z.optional(cursor) }),
    output: z.object({
      seals: count,
      entries: count,
      broken: z.nullable(z.object({ seal: count, why: z.enum(['hash', 'chain', 'missing', 'added']) })),
      /** The last seal's hash; kept elsewhere it shows whether the end was cut off. */
      head: z.nullable(z.string()),
      next: z.nullable(cursor),
    }),
  }),
  /** The same rows as an Excel workbook, the newest 5,000; the address works for ten minutes. */
  export: procedure({ access: readers, input: z.object({ submissionId }), output: z.object({ url: z.string(), fileName: z.string(), rows: count }) }),
})
