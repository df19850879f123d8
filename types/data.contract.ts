import { count, instant } from './fields'
import { z } from './z'

/**
 * What the operator's commands ask of the function `data`: backup, restore and migration. No person can call any of
 * it, whatever role they hold, so these stand outside the contracts of the contexts; a call is signed instead.
 */
export interface OperatorProcedure<I extends z.ZodMiniType = z.ZodMiniType, O extends z.ZodMiniType = z.ZodMiniType> {
  readonly input: I
  readonly output: O
}
export type OperatorProcedures = Record<string, OperatorProcedure>
export type OperatorInputOf<P extends OperatorProcedure> = z.input<P['input']>
export type OperatorParsedOf<P extends OperatorProcedure> = z.output<P['input']>
export type OperatorOutputOf<P extends OperatorProcedure> = z.output<P['output']>

const operation = <I extends z.ZodMiniType, O extends z.ZodMiniType>(p: OperatorProcedure<I, O>): OperatorProcedure<I, O> => p

const collection = z.string().check(z.regex(/^[A-Za-z]{1,40}$/))
/** Documents as JSON lines, gzipped, in base64: a call carries at most 100 KB of text. */
const pack = z.string().check(z.maxLength(90_000))
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const backupId = z.string().check(z.regex(/^[\w-]{8,64}$/))
const fileId = z.string().check(z.regex(/^cloud:\/\/\S+$/), z.maxLength(400))
const documentId = z.string().check(z.maxLength(200))

const fieldName = z.string().check(z.regex(/^(thing|character_string|phrase|time|date|name|number)\d{1,2}$/))

const restoreMark = z.object({ backupId, startedAt: instant, finishedAt: z.nullable(instant) })

export const dataContract = {
  /** What is there; `keyMark` tells two pseudonym keys apart and says nothing of either. */
  about: operation({
    input: z.object({}),
    output: z.object({
      collections: z.array(z.object({ name: z.string(), count })),
      versions: z.record(z.string(), count),
      keyMark: z.string(),
      restored: z.nullable(restoreMark),
    }),
  }),
  /** Documents after an id, in the order of ids, as many as one answer holds; `next` is null at the end. */
  dump: operation({
    input: z.object({ collection, after: z.nullable(documentId) }),
    output: z.object({ pack: z.string(), count, next: z.nullable(z.string()) }),
  }),
  /** Temporary addresses of files; null for one that is no longer there. */
  fileAddresses: operation({
    input: z.object({ fileIds: z.array(fileId).check(z.maxLength(50)) }),
    output: z.object({ rows: z.array(z.object({ fileId: z.string(), url: z.nullable(z.string()) })) }),
  }),
  /** Only into an environment that holds nothing, or to go on with the same backup. RULE_VIOLATED `notEmpty`, `otherKey`, `newerData`, `alreadyRestored`. */
  beginRestore: operation({
    input: z.object({ backupId, keyMark: z.string(), versions: z.record(z.string(), count), mayChangeKey: z.boolean() }),
    output: restoreMark,
  }),
  /** Writes whole documents; sent again it writes the same. RULE_VIOLATED `notRestoring`, `damaged`. */
  restore: operation({ input: z.object({ backupId, collection, pack, sha256 }), output: z.object({ count }) }),
  finishRestore: operation({ input: z.object({ backupId }), output: restoreMark }),
  /** What the scan of the app found that is about to be released; 减负自查 shows it. */
  recordScan: operation({ input: z.object({ findings: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100)) }), output: z.object({ at: instant }) }),
  /** The subscribe-message template of 进度提醒, as it was chosen in the account; a field's name says its kind: `thing2`. */
  saveTemplate: operation({
    input: z.object({ templateId: z.string().check(z.regex(/^[\w-]{20,64}$/)), fields: z.object({ number: fieldName, title: fieldName, note: fieldName, at: fieldName }) }),
    output: z.object({ templateId: z.string() }),
  }),
  /** A code that makes whoever redeems it an administrator: single use, 72 hours. RULE_VIOLATED `adminExists` while there is one. */
  firstAdmin: operation({ input: z.object({}), output: z.object({ code: z.string(), until: instant }) }),
  /** Computes the audit's chain anew, a stretch of seals at a time; `hashes` are those that hold. */
  verifyAudit: operation({
    input: z.object({ after: z.nullable(z.string().check(z.regex(/^\d{10}$/))) }),
    output: z.object({ entries: count, hashes: z.array(z.string()), broken: z.nullable(z.object({ seal: count, why: z.string() })), next: z.nullable(z.string()) }),
  }),
  /** Brings documents to their newest shape, a stretch at a time; `next` goes on, null when every one is there. */
  migrate: operation({
    input: z.object({ cursor: z.nullable(z.object({ collection, after: z.nullable(documentId) })), isDryRun: z.boolean() }),
    output: z.object({ seen: count, changed: count, next: z.nullable(z.object({ collection: z.string(), after: z.nullable(z.string()) })) }),
  }),
} satisfies OperatorProcedures

export type DataContract = typeof dataContract
