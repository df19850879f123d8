import { dateWarnings } from '@/domain/liaison/union'
import { count, day, recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { unionKinds } from './unions.contract'

const named = z.object({ id: recordId, name: z.string() })

export const unionPlace = z.object({
  id: z.string(),
  name: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  system: z.enum(['gcj02', 'wgs84']),
  radiusMeters: z.number(),
})

export const unionFacts = z.object({
  memberCount: z.nullable(count),
  /** 女职工组织. */
  hasWomensGroup: z.nullable(z.boolean()),
  /** 换届. */
  reelectionDueOn: z.nullable(day),
  /** 职代会. */
  lastCongressOn: z.nullable(day),
  /** 集体合同. */
  contractFromOn: z.nullable(day),
  contractToOn: z.nullable(day),
  chairName: z.nullable(z.string()),
  chairPhone: z.nullable(z.string()),
  contactName: z.nullable(z.string()),
  contactPhone: z.nullable(z.string()),
})

export const unionCard = z.object({
  id: recordId,
  version: count,
  name: z.string(),
  kind: z.enum(unionKinds),
  isKey: z.boolean(),
  parent: z.nullable(named),
  /** How many unions stand under it (小三级). */
  coveredCount: count,
  ...unionFacts.shape,
  datesToWatch: z.array(z.object({ warning: z.enum(dateWarnings), on: day })),
  /** In the system each was entered in; `map` is GCJ-02, for WeChat's map. */
  places: z.array(unionPlace),
  map: z.nullable(z.object({ name: z.string(), latitude: z.number(), longitude: z.number() })),
  pairs: z.array(
    z.object({
      id: recordId, personId: recordId, personName: z.string(), contactName: z.nullable(z.string()), fromOn: day, fieldDone: count, fieldWanted: count, remoteDone: count,
      lastContactOn: z.nullable(day), isYours: z.boolean(),
    }),
  ),
  /** Pairs that ended, the newest first; for the office alone. */
  pastPairs: z.array(z.object({ personName: z.string(), fromOn: day, toOn: day, reason: z.string() })),
  lastContactOn: z.nullable(day),
  lastFieldOn: z.nullable(day),
  /** Open lines of the ledger: the union's for the district's reviewers and its chair, for a cadre those they handle. A line hidden from its union is in no union's count. At most 99. */
  openProblems: count,
  practices: z.array(z.object({ id: recordId, title: z.string() })),
  may: z.object({ edit: z.boolean(), editAll: z.boolean(), keepCode: z.boolean(), visit: z.boolean() }),
})
export type UnionCard = z.output<typeof unionCard>

/** 联系点卡片: one union for whoever visits, chairs or reviews it. */
export const liaisonCard = contract('liaison', {
  /** A chair reads of the own union and those under it; another one is NOT_FOUND. */
  union: procedure({
    access: ['cadre', 'contact', 'leader', 'office', 'supervision', 'support', 'publicity', 'chair', 'admin'],
    input: z.object({ unionId: recordId }),
    output: unionCard,
  }),
})
