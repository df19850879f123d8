import { AppError } from '@/domain/errors'
import { checkCopy, maySeePractice } from '@/domain/practice/practice.life'
import { findUnion } from '../liaison/union.repository'
import type { Context } from '../lib/context'
import { once } from '../lib/once'
import { loadCopy, saveCopy } from './copy.repository'
import { loadPractice, savePractice } from './practice.repository'
import { tell } from './practice.step'
import { practiceActor } from './practice.view'

interface On { id: string; submissionId: string; unionId?: string | undefined }

/** 我们也在做, said with how it went or taken back (`words` null); counted on the practice in the same transaction. */
export const changeCopy = async (context: Context, { id, submissionId, unionId: asked }: On, words: string | null): Promise<{ id: string; copyCount: number }> => {
  const actor = practiceActor(context)
  const unionId = asked ?? actor.unionIds[0]
  const union = unionId !== undefined && actor.unionIds.includes(unionId) ? await findUnion(unionId) : null
  if (!union) throw new AppError('NOT_FOUND', undefined, { field: 'unionId' })
  return once(context, submissionId, async (t) => {
    const practice = await loadPractice(t, id)
    if (!practice || !maySeePractice(actor, practice)) throw new AppError('NOT_FOUND')
    checkCopy(practice, union._id)
    const before = await loadCopy(t, id, union._id)
    const change = Number(words !== null) - Number(before?.isOn ?? false)
    if (words === null && !before?.isOn) return { id, copyCount: practice.copyCount }
    const after = { ...practice, copyCount: practice.copyCount + change }
    const said = { practiceId: id, unionId: union._id, unionName: union.name, words: words ?? before!.words, at: before?.isOn ? before.at : context.now, byId: actor.id, byName: actor.name }
    await saveCopy(t, said, words !== null)
    if (change !== 0) await savePractice(t, after)
    if (change > 0) await tell(t, after, `${id}_copy_${submissionId}`, 'copy', context)
    return { id, copyCount: after.copyCount }
  })
}
