import { siteKinds } from '@/domain/site/site'
import { count, cursor, page, recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { position, siteRow, siteView } from './site.views'

/** Where workers are served. Whoever asks is not remembered, nor where. */
export const siteFinding = contract('site', {
  /** The nearest first. */
  near: procedure({
    access: 'member',
    input: z.object({ ...position.shape, kind: z.optional(z.enum(siteKinds)), cursor: z.optional(cursor) }),
    output: page(siteRow),
  }),
  /** Without a place: of one union, or all, by name. `unionId` null: the district's own. Keepers may ask for those that are shut. */
  list: procedure({
    access: 'member',
    input: z.object({ unionId: z.optional(z.nullable(recordId)), kind: z.optional(z.enum(siteKinds)), isShut: z.optional(z.boolean()), cursor: z.optional(cursor) }),
    output: page(siteRow),
  }),
  get: procedure({ access: 'member', input: z.object({ id: recordId }), output: siteView }),
  /** How many are open, for the goal 服务阵地强. */
  counts: procedure({ access: 'member', input: z.object({}), output: z.object({ total: count, kinds: z.array(z.object({ kind: z.enum(siteKinds), count })) }) }),
})
