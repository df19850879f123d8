import { practiceStates } from '@/domain/practice/practice'
import { practiceCommands } from '@/domain/practice/practice.life'
import { topics } from '@/domain/visit/vocabulary'
import { change } from '../change.view'
import { count, instant, photo, recordId } from '../fields'
import { z } from '../z'

const union = z.nullable(z.object({ id: recordId, name: z.string() }))

export const practiceRow = z.object({
  id: recordId,
  version: count,
  title: z.string(),
  description: z.string(),
  kind: z.nullable(z.enum(topics)),
  union,
  visitId: z.nullable(recordId),
  /** Null where everybody reads: a published practice is its union's. */
  authorName: z.nullable(z.string()),
  state: z.enum(practiceStates),
  createdAt: instant,
  publishedAt: z.nullable(instant),
  /** How many other unions say 我们也在做. */
  copyCount: count,
  /** The first picture. */
  cover: z.nullable(photo),
  isYours: z.boolean(),
})
export type PracticeRow = z.output<typeof practiceRow>

export const practiceView = z.object({
  ...practiceRow.shape,
  photos: z.array(photo),
  /** Why it was sent back or withdrawn. */
  reason: z.nullable(z.string()),
  editorName: z.nullable(z.string()),
  /** What the own union said of doing it too: of a chair's first union. */
  ownCopy: z.nullable(z.object({ unionId: recordId, words: z.string(), at: instant })),
  mayCopy: z.boolean(),
  may: z.array(z.enum(practiceCommands)),
  /** Oldest first; for its author and those who review, else empty. */
  changes: z.array(change),
})
export type PracticeView = z.output<typeof practiceView>

export const copyRow = z.object({ unionId: recordId, unionName: z.string(), words: z.string(), at: instant })
export type CopyRow = z.output<typeof copyRow>
