import type { ClientError } from '@/src/lib/client-error'
import { put } from '@/src/lib/query-store'
import { useMutation } from '@/src/lib/use-mutation'
import { keyOf } from '@/src/lib/use-query'
import { peopleMe } from '@/types/people/me.contract'

/** Agreeing to the notice in force; a notice that changed meanwhile is shown anew. */
export const useConsent = (policyVersion: string): { agree: () => void; isSending: boolean; error: ClientError | undefined } => {
  const { run, isSending, error } = useMutation(peopleMe.consent, ['people.me', 'review.published'])
  const agree = async (): Promise<void> => {
    const me = await run({ policyVersion })
    if (me) put(keyOf(peopleMe.me, {}), me)
  }
  return { agree: () => void agree(), isSending, error }
}
