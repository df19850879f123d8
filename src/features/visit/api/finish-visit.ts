import { markStale } from '@/src/lib/query-store'
import { rpc } from '@/src/lib/rpc'
import type { Output } from '@/types/contracts'
import { visitRecording } from '@/types/visit/recording.contract'
import { isWhole, type VisitDraft } from '../draft'

export type Finished = Output<'visit.finish'>

/** Sends a visit that has begun; under its own submissionId, so that it counts once however often it is sent. */
export const finishVisit = async (draft: VisitDraft, visitId: string, fileIds: string[]): Promise<Finished> => {
  const { finishId, topics, record, note, problems } = draft
  const answer = await rpc(visitRecording.finish, {
    submissionId: finishId,
    visitId,
    topics,
    record,
    ...(note.trim() !== '' && { note }),
    photos: fileIds,
    problems: problems.filter(isWhole),
  })
  markStale('visit.', 'liaison.', 'problem.', 'review.')
  return answer
}
