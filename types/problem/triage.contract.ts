import { categories, difficulties, purposes, urgencies } from '@/domain/problem/vocabulary'
import { recordId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { house, houseAndChairs } from './access'
import { command, moved, one } from './command'
import { dueView } from './due.views'
import { handler } from './problem.views'

const triaged = {
  category: z.enum(categories),
  purpose: z.enum(purposes),
  difficulty: z.enum(difficulties),
  urgency: z.enum(urgencies),
  /** A better title than the one made from the reporter's words. */
  title: z.optional(words(2, 40)),
}

/**
 * Accept, decline, ask for more, assign: the office, a chair for the own union's, the custodian for complaints about
 * conduct; after an objection a leader, too, accepts or declines.
 */
export const problemTriage = contract('problem', {
  /** Who could handle it: those whose department fits first. */
  assignees: procedure({
    access: houseAndChairs,
    input: one,
    output: z.object({
      people: z.array(z.object({ personId: recordId, name: z.string(), department: z.string(), isSuggested: z.boolean() })),
      unions: z.array(z.object({ unionId: recordId, name: z.string() })),
      outside: z.array(z.string()),
    }),
  }),
  /** The due date a decision would give, before it is taken. */
  previewDue: procedure({
    access: houseAndChairs,
    input: z.object({ id: recordId, difficulty: z.enum(difficulties), urgency: z.enum(urgencies) }),
    output: dueView,
  }),
  accept: procedure({ access: houseAndChairs, input: z.object({ ...command, ...triaged }), output: moved }),
  decline: procedure({
    access: house,
    input: z.object({ ...command, reason: words(5, 300), whereToTurn: words(2, 200) }),
    output: moved,
  }),
  returnForMore: procedure({
    access: houseAndChairs,
    input: z.object({ ...command, words: words(5, 300) }),
    output: moved,
  }),
  /** On a problem still to be accepted it accepts and assigns in one move. */
  assign: procedure({
    access: houseAndChairs,
    input: z.object({ ...command, ...triaged, owner: handler, coOwners: z.array(handler).check(z.maxLength(9)) }),
    output: moved,
  }),
})
