import { count, cursor, day, fileId, instant, recordId, submissionId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

const keepers = ['office', 'chair'] as const

export const unionCode = z.object({
  union: z.object({ id: recordId, name: z.string() }),
  /** Null when there is no code in force: never made, revoked, or past its time. */
  sheet: z.nullable(
    z.object({
      /** What the printed QR code holds. */
      text: z.string(),
      version: count,
      madeAt: instant,
      madeByName: z.string(),
      /** The last day on which it proves anything. */
      validThroughOn: day,
    }),
  ),
})
export type UnionCodeView = z.output<typeof unionCode>

/** The union's QR code: the office for any union, the chair for the own one; anybody else NOT_FOUND. */
export const visitCodes = contract('visit', {
  unionCode: procedure({ access: keepers, input: z.object({ unionId: recordId }), output: unionCode }),
  /** Makes the first one, or a new one: what was printed before proves nothing any more. */
  renewCode: procedure({ access: keepers, input: z.object({ submissionId, unionId: recordId }), output: unionCode }),
  revokeCode: procedure({ access: keepers, input: z.object({ submissionId, unionId: recordId }), output: unionCode }),
  /**
   * The sheets of several unions as one Word file to print and cut, by name: those given, or all, 100 a file. A union without a code in force gets
   * its first or next one, which ends nothing that is in use; one whose code was revoked is left out. NOT_FOUND for a union that is not there.
   */
  exportCodes: procedure({
    access: ['office'],
    input: z.object({ submissionId, unionIds: z.optional(z.array(recordId).check(z.minLength(1), z.maxLength(100))), cursor: z.optional(cursor) }),
    output: z.object({ url: z.string(), fileId, fileName: z.string(), unions: count, made: count, leftOut: z.array(z.string()), nextCursor: z.nullable(cursor) }),
  }),
  /** A code to be read from the chair's phone, valid for five minutes. STATE_FORBIDS `noCode` without one in force. */
  freshCode: procedure({ access: ['chair'], input: z.object({ unionId: recordId }), output: z.object({ text: z.string(), validUntil: instant }) }),
})
