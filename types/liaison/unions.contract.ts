import { unionKinds } from '@/domain/liaison/union'
import { cursor, page, recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

export { unionKinds }

export const unionRow = z.object({ id: recordId, name: z.string(), kind: z.enum(unionKinds), isKey: z.boolean() })
export type UnionRow = z.output<typeof unionRow>

/** The unions of the district. */
export const liaisonUnions = contract('liaison', {
  searchUnions: procedure({
    access: 'member',
    input: z.object({ words: z.string().check(z.maxLength(40)), cursor: z.optional(cursor) }),
    output: page(unionRow),
  }),
})
