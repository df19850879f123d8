import { states } from '@/domain/problem/vocabulary'
import { count, day, phone, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { unionKinds } from './unions.contract'

const office = ['office', 'admin'] as const
const keepers = ['office', 'admin', 'chair'] as const

const name = z.nullable(words(1, 30))

/** Absent: left as it is; null: not known. */
const facts = {
  memberCount: z.optional(z.nullable(count.check(z.lte(1_000_000)))),
  hasWomensGroup: z.optional(z.nullable(z.boolean())),
  reelectionDueOn: z.optional(z.nullable(day)),
  lastCongressOn: z.optional(z.nullable(day)),
  contractFromOn: z.optional(z.nullable(day)),
  contractToOn: z.optional(z.nullable(day)),
  chairName: z.optional(name),
  chairPhone: z.optional(z.nullable(phone)),
  contactName: z.optional(name),
  contactPhone: z.optional(z.nullable(phone)),
}

const saved = z.object({ unionId: recordId, version: count })
const pairId = z.object({ liaisonId: recordId })

/** Editing the register: unions with their places, pairs with their dates. */
export const liaisonEditing = contract('liaison', {
  /**
   * A new union (`unionId` absent: office, with name and kind), or an edit; CONFLICT with `details.version`. A chair edits the own union's
   * facts; name, kind, key, and parent are the office's (FORBIDDEN with `details.fields`). RULE_VIOLATED `parentInCircle`, `contractDates`, `nameTaken`.
   */
  saveUnion: procedure({
    access: keepers,
    input: z.object({
      submissionId,
      unionId: z.optional(recordId),
      version: z.optional(count),
      name: z.optional(words(4, 60)),
      kind: z.optional(z.enum(unionKinds)),
      isKey: z.optional(z.boolean()),
      parentId: z.optional(z.nullable(recordId)),
      ...facts,
    }),
    output: saved,
  }),
  /** A place added (`placeId` absent) or moved; with its coordinate system. At most 10 a union (RULE_VIOLATED `tooManyPlaces`). */
  savePlace: procedure({
    access: keepers,
    input: z.object({
      submissionId,
      unionId: recordId,
      placeId: z.optional(z.string().check(z.maxLength(64))),
      name: words(1, 30),
      latitude: z.number().check(z.gte(-90), z.lte(90)),
      longitude: z.number().check(z.gte(-180), z.lte(180)),
      system: z.enum(['gcj02', 'wgs84']),
      /** 300 when absent. */
      radiusMeters: z.optional(z.number().check(z.gte(50), z.lte(5000))),
    }),
    output: z.object({ ...saved.shape, placeId: z.string() }),
  }),
  removePlace: procedure({ access: keepers, input: z.object({ submissionId, unionId: recordId, placeId: z.string().check(z.maxLength(64)) }), output: saved }),
  /** RULE_VIOLATED `alreadyPaired`, `pairsOverlap`, `notOfTheDistrict` (who is no leader or cadre), `contactIsThePaired`. */
  pair: procedure({
    access: office,
    input: z.object({ submissionId, personId: recordId, unionId: recordId, contactId: z.optional(z.nullable(recordId)), fromOn: day }),
    output: pairId,
  }),
  /** Its last day, and why; kept for good. */
  unpair: procedure({ access: office, input: z.object({ submissionId, liaisonId: recordId, toOn: day, reason: words(2, 100) }), output: pairId }),
  /** Another 联络人, or none, from that day on. */
  changeContact: procedure({ access: office, input: z.object({ submissionId, liaisonId: recordId, contactId: z.nullable(recordId), fromOn: day }), output: pairId }),
  /** What somebody holds now: what waits for the office once they leave. Nothing of complaints about conduct. */
  openWork: procedure({
    access: office,
    input: z.object({ personId: recordId }),
    output: z.object({
      name: z.string(),
      leftOn: z.nullable(day),
      /** The first 50 of at most 99. */
      problems: z.array(z.object({ id: recordId, number: z.string(), title: z.string(), state: z.enum(states) })),
      problemCount: count,
      planCount: count,
      /** Unions they are paired with, and those where they are the 联络人. */
      pairs: z.array(z.object({ unionId: recordId, unionName: z.string(), isContact: z.boolean() })),
      standInCount: count,
    }),
  }),
  /**
   * Somebody leaves the programme: their roles and stand-ins end, and what they held is listed under `vacancies` and `openWork`. RULE_VIOLATED
   * `leavesInTheFuture`, `notOneself`, `mayNotGrant` (they keep watch over the caller), `lastAdmin`.
   */
  leave: procedure({ access: office, input: z.object({ submissionId, personId: recordId, leftOn: day, reason: words(2, 100) }), output: z.object({ personId: recordId }) }),
})
