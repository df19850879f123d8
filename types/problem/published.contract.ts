import { categories } from '@/domain/problem/vocabulary'
import { cursor, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { one } from './command'
import { publicationRow, publicationView } from './published.view'

const following = procedure({
  access: 'member',
  input: z.object({ id: recordId, submissionId }),
  output: z.object({ id: recordId, isFollowed: z.boolean() }),
})

/** Published problems, for every member. Ids here are publications' own. */
export const problemPublished = contract('problem', {
  /** Those published last first; `words`: all of them said in its title or words. A page of a search may hold fewer rows, or none, and go on. */
  publishedList: procedure({
    access: 'member',
    input: z.object({ category: z.optional(z.enum(categories)), words: z.optional(words(2, 40)), cursor: z.optional(cursor) }),
    output: page(publicationRow),
  }),
  publishedProblem: procedure({ access: 'member', input: one, output: publicationView }),
  follow: following,
  unfollow: following,
  /** Those followed last first; one that is no longer published is left out. */
  followed: procedure({ access: 'member', input: z.object({ cursor: z.optional(cursor) }), output: page(publicationRow) }),
})
