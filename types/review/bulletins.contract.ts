import { audiences } from '@/domain/report/report'
import { count, cursor, instant, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { saved, saving } from './saved'
import { version } from './value.view'

export const bulletinKinds = ['brief', 'notice'] as const
export const bulletinKindWords = { brief: '工作简报', notice: '通报' } as const

/** `everyone`: every member, workers too. */
const audience = z.enum([...audiences, 'everyone'])

const row = { id: recordId, kind: z.enum(bulletinKinds), title: z.string(), isPublished: z.boolean(), publishedAt: z.nullable(instant), isRead: z.boolean() }

/** 工作简报 and 通报. Who read one is counted, never named. */
export const reviewBulletins = contract('review', {
  /** Newest first: what was published for the caller; for its writers the drafts too. */
  bulletins: procedure({ access: 'member', input: z.object({ cursor: z.optional(cursor) }), output: page(z.object(row)) }),
  bulletin: procedure({
    access: 'member',
    input: z.object({ id: recordId }),
    output: z.object({
      ...row, body: z.string(), reportId: z.nullable(recordId), audience: z.array(audience), version,
      /** For its writers and the leaders; null for everybody else. */
      readCount: z.nullable(count),
      may: z.array(z.enum(['edit', 'publish'])),
    }),
  }),
  /** The words of a report to begin with: its sentences, nothing added. */
  bulletinFromReport: procedure({ access: ['office', 'publicity'], input: z.object({ reportId: recordId }), output: z.object({ title: z.string(), body: z.string() }) }),
  /** STATE_FORBIDS once published. */
  saveBulletin: procedure({
    access: ['office', 'publicity'],
    input: z.object({
      ...saving, kind: z.enum(bulletinKinds), title: words(2, 60), body: words(2, 10_000), reportId: z.nullable(recordId), audience: z.array(audience).check(z.minLength(1)),
    }),
    output: saved,
  }),
  publishBulletin: procedure({ access: ['office'], input: z.object({ submissionId, id: recordId, version }), output: saved }),
  /** Counts the caller once. */
  readBulletin: procedure({ access: 'member', input: z.object({ id: recordId }), output: z.object({ isRead: z.boolean() }) }),
})
