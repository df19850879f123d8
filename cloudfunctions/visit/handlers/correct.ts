import { mayMend } from '@/domain/visit/visit.policy'
import { correct as mend, differencesOf, refuseStale } from '@/domain/visit/visit.record'
import type { visitContract } from '@/types/visit.contract'
import { checkText } from '../../lib/content'
import type { Handler } from '../../lib/serve'
import { changeVisit } from '../change'

export const correct: Handler<typeof visitContract.correct> = async (context, { submissionId, visitId, version, reason, ...correction }) => {
  const { record, note, opinions, participants } = correction
  await checkText(context.openid, [record, note, opinions, participants, reason].filter(Boolean).join('\n'))
  return changeVisit(
    context, { submissionId, visitId }, mayMend,
    (visit) => {
      refuseStale(visit, version)
      return { visit: mend(visit, correction), entry: { change: 'corrected', words: reason, differences: differencesOf(visit, correction) } }
    },
    ({ visit }) => ({ visitId: visit.id, version: visit.version }),
  )
}
