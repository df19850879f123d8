import { categories, purposes } from '@/domain/problem/vocabulary'
import { count, day, phone, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

export const matterView = z.object({
  id: recordId,
  version: count,
  title: z.string(),
  what: z.string(),
  forWhom: z.string(),
  how: z.string(),
  phone: z.nullable(z.string()),
  /** The report form opens with these two filled. */
  category: z.enum(categories),
  purpose: z.enum(purposes),
  isShown: z.boolean(),
  order: count,
  editedOn: z.nullable(day),
})
export type MatterView = z.output<typeof matterView>

/** 服务事项: a list of a screen's length. */
export const siteMatters = contract('site', {
  /** In their order; those not shown only for the office. */
  matters: procedure({ access: 'member', input: z.object({}), output: z.object({ rows: z.array(matterView) }) }),
  /** A new one (`id` absent; at most 30, RULE_VIOLATED `tooManyMatters`), or other words of one; CONFLICT when it changed since `version`. */
  saveMatter: procedure({
    access: ['office', 'admin'],
    input: z.object({
      submissionId,
      id: z.optional(recordId),
      version: z.optional(count),
      title: words(2, 20),
      what: words(2, 500),
      forWhom: words(2, 300),
      how: words(2, 500),
      phone: z.optional(z.nullable(phone)),
      category: z.enum(categories).check(z.refine((category) => category !== 'conduct', 'not for complaints about conduct')),
      purpose: z.enum(purposes),
      isShown: z.boolean(),
      order: count.check(z.lte(999)),
    }),
    output: matterView,
  }),
})
