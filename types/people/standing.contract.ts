import { day, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

/** Every role but a worker may have somebody act in their place. */
const everybody = ['chair', 'cadre', 'contact', 'office', 'supervision', 'publicity', 'support', 'leader', 'admin'] as const

export const standInRow = z.object({
  id: recordId,
  /** For whom, and who acts. */
  forId: recordId,
  forName: z.string(),
  deputyId: recordId,
  deputyName: z.string(),
  fromOn: day,
  toOn: day,
  reason: z.string(),
  /** Whether today is among its days. */
  isInForce: z.boolean(),
})
export type StandInRow = z.output<typeof standInRow>

/**
 * 代办: for given days somebody acts with the rights of another, and history says for whom. A call names the other as
 * `actingFor` beside `procedure` and `input`.
 */
export const peopleStanding = contract('people', {
  /**
   * For oneself, or by the office for another (`forId`). RULE_VIOLATED `notOneself`, `tooLong` (over 60 days), `datesReversed`, `inThePast`,
   * `notOfTheRoster` (either holds no role), `chairForDistrict`, `overlaps`.
   */
  standIn: procedure({
    access: everybody,
    input: z.object({ submissionId, forId: z.optional(recordId), deputyId: recordId, fromOn: day, toOn: day, reason: words(2, 100) }),
    output: z.object({ standInId: recordId }),
  }),
  /** Who can stand in for the caller, or by the office for another (`forId`): the district's staff, for a chair also those of the own union; who uses the app, by pinyin. */
  deputies: procedure({
    access: everybody,
    input: z.object({ forId: z.optional(recordId) }),
    output: z.object({ rows: z.array(z.object({ id: recordId, name: z.string(), duty: z.nullable(z.string()) })) }),
  }),
  /** By whom it stands for, by the deputy, or by the office. */
  endStandIn: procedure({ access: everybody, input: z.object({ submissionId, standInId: recordId }), output: z.object({ standInId: recordId }) }),
  /** Those not yet over that concern the caller; for the office all. */
  standIns: procedure({ access: everybody, input: z.object({}), output: z.object({ rows: z.array(standInRow) }) }),
})
