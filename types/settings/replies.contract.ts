import { replyPlaces } from '@/domain/problem/reply.places'
import { houseAndChairs } from '../problem/access'
import { count, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

const place = {
  command: z.enum([...new Set(replyPlaces.map(({ command }) => command))]),
  field: z.enum(['words', 'turnTo', 'tried']),
}

export const replyTemplate = z.object({
  id: recordId,
  ...place,
  title: z.string(),
  text: z.string(),
  isRetired: z.boolean(),
})
export type ReplyTemplateView = z.output<typeof replyTemplate>

/** 常用答复: words for what is written again and again, kept by the office. */
export const settingsReplies = contract('settings', {
  /** Place by place; those out of use only for who keeps them. */
  replies: procedure({ access: [...houseAndChairs, 'admin'], input: z.object({}), output: z.object({ version: count, rows: z.array(replyTemplate) }) }),
  /**
   * A new one (`id` absent), another wording, or out of use. NOT_FOUND; RULE_VIOLATED `replies` with `fault`: domain/problem/templates
   * `templateFault`, or `many`; CONFLICT when any of them changed since `version`.
   */
  saveReply: procedure({
    access: ['office', 'admin'],
    input: z.object({ submissionId, version: count, id: z.optional(recordId), ...place, title: words(2, 12), text: words(4, 300), isRetired: z.boolean() }),
    output: z.object({ version: count }),
  }),
})
