import { useSyncExternalStore } from 'react'
import type { Instant } from '@/domain/calendar/day'
import type { ClientErrorCode } from '@/src/lib/client-error'
import { type Shelf, shelf } from '@/src/lib/shelf'
import type { Input } from '@/types/contracts'
import type { VisitDraft } from '../draft'
import { listDrafts, watchDrafts } from '../draft-store'

/** What waits on this phone, without what sends it: a tab page reads it and carries no contract for it. */

export type Intention = Input<'visit.planQuarter'>['plans'][number]

/** One plan, or several made in one go, that the server does not have yet. Plain JSON; its id is the submissionId. */
export interface UnsentPlans {
  id: string
  plans: Intention[]
  /** By union, only to show. */
  unionNames: Record<string, string>
  madeAt: Instant
  /** The server's newest word before it. */
  lastContactAt?: Instant | null
  refusal: { code: ClientErrorCode; details: Readonly<Record<string, unknown>> } | null
  /** It left the phone and nobody knows whether it arrived: sent again it must be the same. */
  isSent?: boolean
}

export const unsentPlans: Shelf<UnsentPlans> = shelf<UnsentPlans>('plans')

/** Whether the visit has something to send that nobody has refused. */
export const hasToSend = ({ isWaitingToSend, unsentCheckIn, unsentPlace, unsentCode, refusal }: VisitDraft): boolean =>
  !refusal && (isWaitingToSend || !!unsentCheckIn || !!unsentPlace || !!unsentCode)

/** Whether this phone holds anything of the person's, sent or not. */
export const isAnythingWaiting = (): boolean => listDrafts().length + unsentPlans.list().length > 0

/** How many visits and plans wait to be sent, or were refused and wait to be mended. */
export const useWaitingCount = (): number => {
  const drafts = useSyncExternalStore(watchDrafts, listDrafts)
  const plans = useSyncExternalStore(unsentPlans.watch, unsentPlans.list)
  return drafts.filter((draft) => hasToSend(draft) || draft.refusal).length + plans.length
}
