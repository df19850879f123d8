import { AppError } from '@/domain/errors'
import { fieldDone, fieldWanted, withVisit } from '@/domain/liaison/liaison.counting'
import { countsAsField, isUnverified } from '@/domain/visit/visit'
import { finish as close } from '@/domain/visit/visit.decide'
import type { visitContract } from '@/types/visit.contract'
import type { OutputOf } from '@/types/rpc'
import { loadLiaison, saveLiaison } from '../../liaison/liaison.repository'
import { checkText } from '../../lib/content'
import { claimFiles } from '../../lib/files'
import { firstAnswer, once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { prepareFound, saveFound } from '../found'
import { loadVisit, saveVisit } from '../visit.repository'

type Finished = OutputOf<typeof visitContract.finish>

/** The visit, its lines of the ledger and the pair's count change together, or not at all. */
export const finish: Handler<typeof visitContract.finish> = async (context, input) => {
  const already = await firstAnswer<Finished>(context, input.submissionId)
  if (already) return already
  await claimFiles(context.openid, input.photos)
  await checkText(context.openid, [input.record, input.note, ...input.problems.map(({ description }) => description)].filter(Boolean).join('\n'))
  const found = await prepareFound(context, input.problems)

  return once<Finished>(context, input.submissionId, async (t) => {
    const open = await loadVisit(t, input.visitId)
    if (!open || open.personId !== context.person!._id) throw new AppError('NOT_FOUND')
    const problems = await saveFound(t, context, open, found)
    const { topics, record, note = null, photos } = input
    const visit = close(open, { topics, record, note, photos, problems, now: context.now })
    await saveVisit(t, visit)
    const pair = visit.liaisonId ? await loadLiaison(t, visit.liaisonId) : null
    const counted = pair && { ...pair, ...withVisit(pair, visit) }
    if (counted) await saveLiaison(t, counted)
    const year = Number(visit.visitedOn.slice(0, 4))
    return {
      visitId: visit.id, isUnverified: isUnverified(visit), countsAsField: countsAsField(visit),
      fieldDone: counted ? fieldDone(counted, year) : 0, fieldWanted: counted ? fieldWanted(counted, year) : 0, problems,
    }
  })
}
