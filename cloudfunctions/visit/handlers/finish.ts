import { fieldDone, fieldWanted } from '@/domain/liaison/liaison.counting'
import { awaitsConfirmation, isUnverified, type Visit } from '@/domain/visit/visit'
import { countsAsField } from '@/domain/visit/visit.counting'
import { mayWrite } from '@/domain/visit/visit.policy'
import { finish as close } from '@/domain/visit/visit.record'
import type { visitContract } from '@/types/visit.contract'
import type { OutputOf } from '@/types/rpc'
import { checkText } from '../../lib/content'
import { firstAnswer } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { saveDrafts } from '../../practice/practice.repository'
import { callerOf } from '../actor'
import { changeVisit, type Saved } from '../change'
import { companionsOf } from '../companions'
import { prepareFound, saveFound } from '../found'
import type { VisitNotice } from '../notices'
import { claimNewPhotos } from '../photos'

type Finished = OutputOf<typeof visitContract.finish>

/** The chair is asked for one tap; whoever it was written for, and whoever came along, for their word. */
const asks = (visit: Visit): VisitNotice[] => [
  { kind: 'visitToConfirm', to: `union:${visit.unionId}` },
  ...[...(awaitsConfirmation(visit) ? [visit.personId] : []), ...visit.companions.filter((one) => one.confirmedAt === null).map(({ id }) => id)]
    .map((id): VisitNotice => ({ kind: 'visitToAgree', to: `person:${id}` })),
]

const answer = ({ visit, pairs }: Saved): Finished => {
  const pair = pairs.find(({ _id }) => _id === visit.liaisonId)
  const year = Number(visit.visitedOn.slice(0, 4))
  const { id: visitId, problems, practices, visitedOn } = visit
  return {
    visitId, isUnverified: isUnverified(visit), countsAsField: countsAsField(visit), problems, practices, visitedOn,
    fieldDone: pair ? fieldDone(pair, year) : 0, fieldWanted: pair ? fieldWanted(pair, year) : 0, awaitsConfirmation: awaitsConfirmation(visit),
  }
}

/** The visit, its lines of the ledger, its practices and the pairs' counts change together, or not at all. */
export const finish: Handler<typeof visitContract.finish> = async (context, { submissionId, visitId, companionIds, problems, practices = [], ...written }) => {
  const already = await firstAnswer<Finished>(context, submissionId)
  if (already) return already
  await claimNewPhotos(context, { visitId, submissionId }, written.photos)
  const { record, note, opinions, participants } = written
  const texts = [record, note, opinions, participants, ...problems.map(({ description }) => description), ...practices.flatMap(({ title, description }) => [title, description])]
  await checkText(context.openid, texts.filter(Boolean).join('\n'))
  const companions = companionIds && (await companionsOf(companionIds))
  const found = await prepareFound(context, problems)
  const by = callerOf(context)
  const change = async (open: Visit, t: Parameters<typeof saveFound>[0]) => {
    const lines = await saveFound(t, context, open, found)
    const drafts = await saveDrafts(t, context, open, practices)
    const visit = close(open, {
      ...written, note: note ?? null, opinions: opinions || null, participants: participants || null, problems: lines, practices: drafts, now: context.now, by,
      ...(companions && { companions }),
    })
    return { visit, entry: { change: 'finished' as const }, notices: asks(visit) }
  }
  return changeVisit(context, { visitId, submissionId }, mayWrite, change, answer)
}
