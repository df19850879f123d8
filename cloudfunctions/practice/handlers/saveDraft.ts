import { AppError } from '@/domain/errors'
import { draftPractice, type PracticeWords } from '@/domain/practice/practice'
import { maySeePractice } from '@/domain/practice/practice.life'
import type { practiceContract } from '@/types/practice.contract'
import { addChange } from '../../lib/changes.repository'
import type { Context } from '../../lib/context'
import { firstAnswer, once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findPractice, practiceIdOf, savePractice } from '../practice.repository'
import { changePractice } from '../practice.step'
import { practiceActor, practiceView } from '../practice.view'
import { practiceWords } from '../practice.words'

/** A chair who is nothing else writes for the own union. */
const unionOf = ({ person }: Context, unionId: string | null | undefined): string | null | undefined =>
  person!.roles.every((role) => role === 'chair' || role === 'worker') ? (person!.unionIds[0] ?? null) : unionId

const create = (context: Context, submissionId: string, words: PracticeWords): Promise<{ id: string }> => {
  const by = practiceActor(context)
  return once(context, submissionId, async (t) => {
    const id = practiceIdOf(context, submissionId)
    await savePractice(t, draftPractice({ ...words, id, visitId: null, authorId: by.id, authorName: by.name, createdAt: context.now }))
    await addChange(t, { of: 'practice', id, version: 1, at: context.now, by, did: 'write', from: null, to: 'draft' })
    return { id }
  })
}

export const saveDraft: Handler<typeof practiceContract.saveDraft> = async (context, { submissionId, id, version, ...given }) => {
  const before = id ? await findPractice(id) : null
  if (id && (!before || !maySeePractice(practiceActor(context), before))) throw new AppError('NOT_FOUND')
  const saved = await firstAnswer<{ id: string }>(context, submissionId)
  if (saved) return practiceView(context, (await findPractice(saved.id))!)
  const words = await practiceWords(context, { ...given, unionId: unionOf(context, given.unionId) }, before)
  if (id) return changePractice(context, { id, submissionId, version }, { type: 'write', words })
  await create(context, submissionId, words)
  return practiceView(context, (await findPractice(practiceIdOf(context, submissionId)))!)
}
