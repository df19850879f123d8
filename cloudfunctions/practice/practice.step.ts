import { AppError } from '@/domain/errors'
import type { Practice } from '@/domain/practice/practice'
import { maySeePractice, type PracticeStep, stepPractice } from '@/domain/practice/practice.life'
import { practiceNotices } from '@/domain/practice/practice.notice'
import type { PracticeView } from '@/types/practice.contract'
import { addChange } from '../lib/changes.repository'
import type { Context } from '../lib/context'
import { once } from '../lib/once'
import type { Transaction } from '../lib/transaction'
import { queueNotice } from '../notice/outbox.repository'
import { findPractice, loadPractice, savePractice } from './practice.repository'
import { practiceActor, practiceView } from './practice.view'

interface On { id: string; submissionId: string; version?: number | undefined }

export const tell = async (t: Transaction, practice: Practice, key: string, did: Parameters<typeof practiceNotices>[1], context: Context): Promise<void> => {
  for (const [i, notice] of practiceNotices(practice, did, context.person!._id).entries()) {
    await queueNotice(t, { ...notice, id: `${key}_${i}`, at: context.now, problemId: '', about: { practiceId: practice.id }, number: '', title: practice.title })
  }
}

/** One step of one practice: decided inside the transaction, because another may have edited it since the screen was drawn. */
export const changePractice = async (context: Context, { id, submissionId, version }: On, step: PracticeStep): Promise<PracticeView> => {
  const actor = practiceActor(context)
  await once(context, submissionId, async (t) => {
    const before = await loadPractice(t, id)
    if (!before || !maySeePractice(actor, before)) throw new AppError('NOT_FOUND')
    const practice = stepPractice(before, step, actor, version, context.now)
    await savePractice(t, practice)
    await addChange(t, {
      of: 'practice', id, version: practice.version, at: context.now, by: actor, did: step.type, from: before.state, to: practice.state,
      reason: 'reason' in step ? step.reason : null,
    })
    await tell(t, practice, `${id}_${practice.version}`, step.type, context)
    return { id }
  })
  return practiceView(context, (await findPractice(id))!)
}
