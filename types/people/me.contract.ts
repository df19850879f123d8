import { roles } from '@/domain/people/role'
import { recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

export const me = z.object({
  /** Null until the person has agreed to the privacy notice. */
  person: z.nullable(
    z.object({
      id: recordId,
      name: z.nullable(z.string()),
      roles: z.array(z.enum(roles)),
      duty: z.nullable(z.string()),
      union: z.nullable(z.object({ id: recordId, name: z.string() })),
      /** Whether the person has ever said which union is theirs, 还没有工会 included. */
      hasChosenUnion: z.boolean(),
      /** Whether complaints that concern supervision itself come to this person. */
      isConductAlternate: z.boolean(),
    }),
  ),
  /** The version of the privacy notice in force. */
  policyVersion: z.string(),
  hasConsented: z.boolean(),
  /** Who takes a complaint about the supervision group itself; null when nobody is named yet. */
  conductAlternate: z.nullable(z.string()),
  today: z.string(),
})
export type Me = z.output<typeof me>

/** Who is at the phone. */
export const peopleMe = contract('people', {
  me: procedure({ access: 'anyone', input: z.object({}), output: me }),
  consent: procedure({ access: 'anyone', input: z.object({ policyVersion: z.string().check(z.maxLength(20)) }), output: me }),
  chooseUnion: procedure({ access: 'member', input: z.object({ unionId: z.nullable(recordId) }), output: me }),
})
