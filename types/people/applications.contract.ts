import { roles } from '@/domain/people/role'
import { cursor, instant, page, phone, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

const keepers = ['office', 'admin'] as const

/** `role`: to be bound with a role; `account`: the same person with another WeChat account or phone. */
export const applicationKinds = ['role', 'account'] as const
export const applicationStates = ['waiting', 'granted', 'refused', 'withdrawn'] as const

export const ownApplication = z.object({
  id: recordId,
  kind: z.enum(applicationKinds),
  role: z.nullable(z.enum(roles)),
  unionName: z.nullable(z.string()),
  /** As the applicant wrote it. */
  name: z.string(),
  words: z.string(),
  state: z.enum(applicationStates),
  at: instant,
  decidedAt: z.nullable(instant),
  /** Why, when refused. */
  note: z.nullable(z.string()),
})

export const applicationRow = z.object({
  ...ownApplication.shape,
  /** To call back with; gone once it is decided. */
  phone: z.nullable(z.string()),
  decidedByName: z.nullable(z.string()),
})
export type OwnApplication = z.output<typeof ownApplication>
export type ApplicationRow = z.output<typeof applicationRow>

/** Binding to the roster by application. */
export const peopleApplications = contract('people', {
  /** One may wait at a time (RULE_VIOLATED `alreadyWaiting`). `role` is needed for the kind `role`, and a union for a chair (`unionMissing`). */
  apply: procedure({
    access: 'member',
    input: z.object({
      submissionId,
      kind: z.enum(applicationKinds),
      role: z.optional(z.enum(roles)),
      unionId: z.optional(recordId),
      name: words(2, 30),
      phone: z.optional(phone),
      words: words(2, 200),
    }),
    output: z.object({ applicationId: recordId }),
  }),
  /** While it waits. STATE_FORBIDS `decided`, `withdrawn`. */
  withdrawApplication: procedure({ access: 'member', input: z.object({ submissionId, applicationId: recordId }), output: z.object({ applicationId: recordId }) }),
  /** The caller's newest. */
  application: procedure({ access: 'member', input: z.object({}), output: z.object({ application: z.nullable(ownApplication) }) }),
  /** Those that wait first come first; the decided newest first. */
  applications: procedure({ access: keepers, input: z.object({ isWaiting: z._default(z.boolean(), true), cursor: z.optional(cursor) }), output: page(applicationRow) }),
  /**
   * Granted with `personId`: the applicant becomes that person of the roster; for `account` it is needed. STATE_FORBIDS `decided`; RULE_VIOLATED
   * `mayNotGrant`, `ownApplication`, `alreadyBound` (kind `role`), `personMissing`, `noteMissing` (refused without why).
   */
  decideApplication: procedure({
    access: keepers,
    input: z.object({ submissionId, applicationId: recordId, isGranted: z.boolean(), personId: z.optional(recordId), note: z.optional(words(2, 200)) }),
    output: z.object({ applicationId: recordId, state: z.enum(applicationStates) }),
  }),
})
