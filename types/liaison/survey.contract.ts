import { count, cursor, day, page, recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { unionKinds } from './unions.contract'

const reviewers = ['office', 'leader', 'supervision'] as const
const union = { unionId: recordId, unionName: z.string() }

export const vacancy = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keyUnionUnpaired'), sinceOn: z.nullable(day), ...union }),
  z.object({ kind: z.literal('pairWithoutPerson'), sinceOn: day, liaisonId: recordId, personName: z.string(), ...union }),
  z.object({ kind: z.literal('contactGone'), sinceOn: day, liaisonId: recordId, personName: z.string(), ...union }),
  z.object({ kind: z.literal('openWork'), sinceOn: day, personId: recordId, personName: z.string(), openProblems: count, openPlans: count }),
])
export type Vacancy = z.output<typeof vacancy>

export const unvisitedRow = z.object({
  id: recordId,
  name: z.string(),
  kind: z.enum(unionKinds),
  isKey: z.boolean(),
  lastFieldOn: z.nullable(day),
  lastContactOn: z.nullable(day),
})

/** The district's unions looked over. */
export const liaisonSurvey = contract('liaison', {
  /** What nobody holds, since when; the oldest first. */
  vacancies: procedure({ access: ['office', 'admin', 'leader'], input: z.object({}), output: z.object({ rows: z.array(vacancy) }) }),
  /** Unions without a field visit for so many days (90), the longest unseen first, those never seen before all. */
  unvisited: procedure({
    access: reviewers,
    input: z.object({ days: z.optional(z.int().check(z.gte(1), z.lte(730))), cursor: z.optional(cursor) }),
    output: z.object({ ...page(unvisitedRow).shape, sinceOn: day }),
  }),
  /** Unions with a place, for a map coloured by last contact; `unionId`: it and those under it alone. Positions are GCJ-02, whatever was entered; 200 a page. */
  map: procedure({
    access: reviewers,
    input: z.object({ cursor: z.optional(cursor), unionId: z.optional(recordId) }),
    output: page(
      z.object({
        id: recordId, name: z.string(), isKey: z.boolean(), latitude: z.number(), longitude: z.number(), system: z.literal('gcj02'), lastContactOn: z.nullable(day), lastFieldOn: z.nullable(day),
      }),
    ),
  }),
  /** Unions that stand on no map, because nobody entered a place; by name, 20 a page. */
  unplaced: procedure({
    access: reviewers,
    input: z.object({ cursor: z.optional(cursor), unionId: z.optional(recordId) }),
    output: page(z.object({ id: recordId, name: z.string(), isKey: z.boolean(), lastContactOn: z.nullable(day) })),
  }),
  /** People who can be paired, accompany or serve as 联络人, by pinyin: the district's leaders and cadres. */
  staff: procedure({
    access: ['cadre', 'contact', 'leader', 'office', 'supervision', 'support', 'publicity', 'admin'],
    input: z.object({}),
    output: z.object({ rows: z.array(z.object({ id: recordId, name: z.string(), duty: z.nullable(z.string()) })) }),
  }),
})
