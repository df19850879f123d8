import { recordId, submissionId } from '../fields'
import { z } from '../z'
import { version } from './value.view'

/** What a write answers: the record with the version to send back with the next change. */
export const saved = z.object({ id: recordId, version })

/** A new record, or one that is changed: CONFLICT when somebody changed it first. */
export const saving = { submissionId, id: z.optional(recordId), version: z.optional(version) }
