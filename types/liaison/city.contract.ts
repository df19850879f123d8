import { count, cursor, day, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

const office = ['office', 'admin'] as const

export const cityPair = z.object({
  id: recordId,
  version: count,
  leaderName: z.string(),
  leaderDuty: z.nullable(z.string()),
  union: z.object({ id: recordId, name: z.string() }),
  fromOn: day,
  toOn: z.nullable(day),
  endReason: z.nullable(z.string()),
})
export type CityPairView = z.output<typeof cityPair>

/** 市总领导对口联系: pairs of another level, in none of the district's figures. */
export const liaisonCity = contract('liaison', {
  /** Those that last first, then by union; `unionId`: of one union. A chair reads those of the own unions and the ones under them. */
  cityPairs: procedure({
    access: ['cadre', 'contact', 'office', 'supervision', 'publicity', 'support', 'leader', 'admin', 'chair'],
    input: z.object({ unionId: z.optional(recordId), cursor: z.optional(cursor) }),
    output: page(cityPair),
  }),
  /** A new pair (`id` absent, with its union), or another name, duty or first day; CONFLICT when it changed since `version`. */
  saveCityPair: procedure({
    access: office,
    input: z.object({
      submissionId, id: z.optional(recordId), version: z.optional(count), leaderName: words(2, 20), leaderDuty: z.optional(z.nullable(words(2, 40))), unionId: recordId, fromOn: day,
    }),
    output: cityPair,
  }),
  /** Its last day, and why; RULE_VIOLATED `endsBeforeItBegan`. */
  endCityPair: procedure({
    access: office,
    input: z.object({ submissionId, id: recordId, version: z.optional(count), toOn: day, reason: words(2, 100) }),
    output: cityPair,
  }),
})
