import { categories } from '@/domain/problem/vocabulary'
import { count, recordId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { one } from './command'
import { publicationRow } from './published.view'
import { ledgerRow } from './row.views'

export const problemSimilar = contract('problem', {
  /** Lines like this one, the same unit's first, then the most alike; at most 20. */
  similar: procedure({
    access: ['office', 'supervision'],
    input: one,
    output: z.object({
      rows: z.array(z.object({
        row: ledgerRow,
        description: z.string(),
        isSameUnion: z.boolean(),
        /** The transition table lets this line be merged with the one asked about. */
        mayMerge: z.boolean(),
      })),
    }),
  }),
  /** 相似 N 件 for the rows of a list: how many others are like each, counted up to 20. */
  similarCounts: procedure({
    access: ['office', 'supervision'],
    input: z.object({ ids: z.array(recordId).check(z.minLength(1), z.maxLength(20)) }),
    output: z.object({ counts: z.array(z.object({ id: recordId, count })) }),
  }),
  /** Published problems like what a reporter has written so far, most alike first; at most 5. */
  similarPublished: procedure({
    access: 'member',
    input: z.object({ category: z.optional(z.enum(categories)), description: words(6, 1000) }),
    output: z.object({ rows: z.array(publicationRow) }),
  }),
})
