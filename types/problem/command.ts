import { states } from '@/domain/problem/vocabulary'
import { count, recordId, submissionId } from '../fields'
import { z } from '../z'

export const one = z.object({ id: recordId })

/** A command on one problem: repeated with the same submissionId it does nothing twice. */
export const command = { id: recordId, submissionId }

/** Where the problem stands after a command. */
export const moved = z.object({ id: recordId, version: count, state: z.enum(states) })
