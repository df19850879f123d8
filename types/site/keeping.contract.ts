import { siteKinds, siteOffers } from '@/domain/site/site'
import { count, fileId, phone, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { position, siteView } from './site.views'

const keepers = ['chair', 'office', 'admin'] as const
const step = { submissionId, id: recordId, version: z.optional(count) }

/** Keeping the sites: the office all, a chair those of the own union (else NOT_FOUND). Every step is dated. */
export const siteKeeping = contract('site', {
  openDraft: procedure({ access: keepers, input: z.object({}), output: z.object({ uploadPrefix: z.string() }) }),
  /** A new site (`id` absent), or what stands there now; CONFLICT when it changed since `version`. A chair's belongs to the own union. */
  save: procedure({
    access: keepers,
    input: z.object({
      submissionId,
      id: z.optional(recordId),
      version: z.optional(count),
      kind: z.enum(siteKinds),
      name: words(2, 30),
      address: words(2, 60),
      position: z.nullable(position),
      unionId: z.optional(z.nullable(recordId)),
      hours: words(1, 60),
      offers: z.array(z.enum(siteOffers)).check(z.maxLength(siteOffers.length)),
      notes: z.string().check(z.trim(), z.maxLength(300)),
      phone: z.optional(z.nullable(phone)),
      photos: z.optional(z.array(fileId).check(z.maxLength(9))),
    }),
    output: siteView,
  }),
  /** Still so today. */
  confirm: procedure({ access: keepers, input: z.object(step), output: siteView }),
  shut: procedure({ access: keepers, input: z.object({ ...step, reason: words(2, 200) }), output: siteView }),
  reopen: procedure({ access: keepers, input: z.object(step), output: siteView }),
})
