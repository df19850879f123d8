import { topics } from '@/domain/visit/vocabulary'
import { count, cursor, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { copyRow, practiceRow, practiceView } from './practice.views'

const copied = z.object({ id: recordId, copyCount: count })

/** Published practices, for every member. */
export const practicePublished = contract('practice', {
  /** Those published last first; `words`: all of them said in its title or words. A page of a search may hold fewer rows, or none, and go on. */
  list: procedure({
    access: 'member',
    input: z.object({ kind: z.optional(z.enum(topics)), words: z.optional(words(2, 40)), cursor: z.optional(cursor) }),
    output: page(practiceRow),
  }),
  /** A published one, or one that the caller writes, edits or reviews. */
  get: procedure({ access: 'member', input: z.object({ id: recordId }), output: practiceView }),
  /** Which unions do it too, and how it went; newest first. */
  copies: procedure({ access: 'member', input: z.object({ id: recordId, cursor: z.optional(cursor) }), output: page(copyRow) }),
  /** 我们也在做, with how it went: said by a chair for the own union, said again with other words. RULE_VIOLATED `ownPractice`. */
  copy: procedure({
    access: ['chair'],
    input: z.object({ submissionId, id: recordId, unionId: z.optional(recordId), words: words(2, 300) }),
    output: copied,
  }),
  uncopy: procedure({ access: ['chair'], input: z.object({ submissionId, id: recordId, unionId: z.optional(recordId) }), output: copied }),
})
