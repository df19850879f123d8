import { mayWrite } from '@/domain/visit/visit.policy'
import { refuseStale, saveDraft } from '@/domain/visit/visit.record'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { callerOf } from '../actor'
import { changeVisit } from '../change'
import { claimNewPhotos } from '../photos'

/** Not checked for words and not counted: only kept, for whoever goes on writing on whichever phone. */
export const saveRecord: Handler<typeof visitContract.saveRecord> = async (context, { version, draft, ...key }) => {
  await claimNewPhotos(context, key, draft.photos)
  const { now } = context
  return changeVisit(
    context, key, mayWrite,
    (visit) => {
      refuseStale(visit, version)
      return { visit: saveDraft(visit, { ...draft, by: callerOf(context), savedAt: now }) }
    },
    ({ visit }) => ({ visitId: visit.id, version: visit.version, savedAt: now }),
  )
}
