import { useState } from 'react'
import { typedCode } from '@/domain/people/invitation'
import type { ClientError } from '@/src/lib/client-error'
import { put } from '@/src/lib/query-store'
import { useIntention } from '@/src/lib/use-intention'
import { useMutation } from '@/src/lib/use-mutation'
import { keyOf } from '@/src/lib/use-query'
import { type HeldInvitation, peopleInvitations } from '@/types/people/invitations.contract'
import { type Me, peopleMe } from '@/types/people/me.contract'

export interface HeldCode {
  held: HeldInvitation | undefined
  /** Who the caller is since it was taken. */
  bound: Me | undefined
  look: (text: string) => void
  /** `name`: of whoever takes an invitation that names nobody. */
  take: (name?: string) => void
  /** Back to where another code can be given. */
  forget: () => void
  isLooking: boolean
  isTaking: boolean
  error: ClientError | undefined
}

/** A code that somebody was handed: looked at first, taken by a second tap. */
export const useInvitation = (): HeldCode => {
  const looking = useMutation(peopleInvitations.invitation, [])
  const taking = useIntention(peopleInvitations.redeem, ['people.', 'problem.', 'liaison.', 'visit.', 'review.'])
  const [code, setCode] = useState('')
  const [held, setHeld] = useState<HeldInvitation>()
  const [bound, setBound] = useState<Me>()
  const look = async (text: string): Promise<void> => {
    const wanted = typedCode(text)
    taking.forgetError()
    setCode(wanted)
    setHeld(await looking.run({ code: wanted }))
  }
  const take = async (name?: string): Promise<void> => {
    const me = await taking.send({ code, ...(name && { name }) })
    if (!me) return
    put(keyOf(peopleMe.me, {}), me)
    setBound(me)
  }
  const forget = (): void => {
    looking.forgetError()
    taking.forgetError()
    setHeld(undefined)
  }
  // Somebody was faster, or it was revoked meanwhile: what it is now is asked for again.
  const error = taking.error?.code === 'STATE_FORBIDS' ? undefined : (looking.error ?? taking.error)
  const state = taking.error?.code === 'STATE_FORBIDS' ? (taking.error.details.state as HeldInvitation['state']) : held?.state
  return {
    held: held && state ? { ...held, state } : undefined, bound, look: (text) => void look(text), take: (name) => void take(name), forget,
    isLooking: looking.isSending, isTaking: taking.isSending, error,
  }
}
