import type { ClientError } from '@/src/lib/client-error'
import { newId } from '@/src/lib/new-id'
import { forgetAll } from '@/src/lib/query-store'
import { routes } from '@/src/lib/routes'
import { whoseShelf } from '@/src/lib/shelf'
import { useMutation } from '@/src/lib/use-mutation'
import { restart } from '@/src/platform/navigation'
import { forgetStored } from '@/src/platform/storage'
import { privacyOwn } from '@/types/privacy/own.contract'
import { useEffect, useRef } from 'react'

interface Closing {
  close: () => Promise<void>
  isSending: boolean
  error: ClientError | undefined
}

/** What this phone keeps of the person goes too: drafts, pictures, what was seen last. */
const forgetPerson = (): void => {
  const owner = whoseShelf()
  forgetStored((key) => key.endsWith(`.${owner}`) || key.includes(`.${owner}.`))
  forgetAll()
  void restart(routes.home())
}

/** Closes the account and begins as somebody new. The answer may have been lost: then the server no longer knows the person, and that is the same. */
export const useCloseAccount = (): Closing => {
  const { run, isSending, error } = useMutation(privacyOwn.closeAccount, [])
  const submissionId = useRef(newId())
  const isGone = error?.code === 'CONSENT_REQUIRED'
  useEffect(() => {
    if (isGone) forgetPerson()
  }, [isGone])
  const close = async (): Promise<void> => {
    if (await run({ submissionId: submissionId.current, confirmation: '注销' })) forgetPerson()
  }
  return { close, isSending, error: isGone ? undefined : error }
}
