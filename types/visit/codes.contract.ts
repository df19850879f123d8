import { count, day, instant, recordId, submissionId } from '../fields'
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
  /** A code to be read from the chair's phone, valid for five minutes. STATE_FORBIDS `noCode` without one in force. */
  freshCode: procedure({ access: ['chair'], input: z.object({ unionId: recordId }), output: z.object({ text: z.string(), validUntil: instant }) }),
})
