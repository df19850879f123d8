import { roles } from '@/domain/people/role'
import { cursor, day, instant, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

const keepers = ['office', 'admin'] as const

export const rosterRow = z.object({
  id: recordId,
  /** Null for a vacant post. */
  name: z.nullable(z.string()),
  duty: z.nullable(z.string()),
  departments: z.array(z.string()),
  roles: z.array(z.enum(roles)),
  unions: z.array(z.object({ id: recordId, name: z.string() })),
  reportsTo: z.nullable(z.object({ id: recordId, name: z.string() })),
  /** Whether somebody uses the app as this person. */
  isBound: z.boolean(),
  leftOn: z.nullable(day),
})
export type RosterRow = z.output<typeof rosterRow>

export const personChange = z.object({
  at: instant,
  byName: z.string(),
  change: z.enum(['added', 'edited', 'roles', 'bound', 'account', 'left', 'standIn']),
  note: z.string(),
})
export type PersonChange = z.output<typeof personChange>

/** Keeping the roster by hand. */
export const peopleKeeping = contract('people', {
  /** Everybody who holds a role or a post of the roster, by pinyin; `text` is part of a name, a duty or a department. */
  roster: procedure({
    access: keepers,
    input: z.object({ text: z.optional(words(1, 30)), role: z.optional(z.enum(roles)), cursor: z.optional(cursor) }),
    output: page(rosterRow),
  }),
  /** One person, and what became of them; newest first. */
  person: procedure({ access: keepers, input: z.object({ id: recordId }), output: z.object({ person: rosterRow, changes: z.array(personChange) }) }),
  /** Adds (`personId` absent) or edits. RULE_VIOLATED `reportsInCircle`. */
  savePerson: procedure({
    access: keepers,
    input: z.object({
      submissionId,
      personId: z.optional(recordId),
      name: words(2, 30),
      duty: z.nullable(words(1, 60)),
      departments: z.array(words(1, 60)).check(z.maxLength(6)),
      reportsToId: z.nullable(recordId),
    }),
    output: z.object({ personId: recordId }),
  }),
  /** All roles of a person, and the unions of a chair. RULE_VIOLATED `mayNotGrant` (given or taken), `notOneself`, `unionMissing`, `hasLeft`, `lastAdmin`. */
  setRoles: procedure({
    access: keepers,
    input: z.object({
      submissionId,
      personId: recordId,
      roles: z.array(z.enum(roles)).check(z.maxLength(roles.length)),
      unionIds: z.array(recordId).check(z.maxLength(20)),
      reason: words(2, 100),
    }),
    output: z.object({ personId: recordId, roles: z.array(z.enum(roles)) }),
  }),
})
