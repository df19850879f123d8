import { AppError } from '@/domain/errors'
import { draftPractice, type Practice, rewrite } from '@/domain/practice/practice'
import type { practiceContract } from '@/types/practice.contract'
import { findUnion } from '../../liaison/union.repository'
import { checkText } from '../../lib/content'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findPractice, loadPractice, practiceIdOf, savePractice } from '../practice.repository'
import { practiceView } from '../practice.view'

export const saveDraft: Handler<typeof practiceContract.saveDraft> = async (context, { submissionId, id, version, title, description, unionId = null }) => {
  const { _id: authorId, name, roles, unionIds } = context.person!
  const isOnlyChair = roles.every((role) => role === 'chair' || role === 'worker')
  const ofUnion = isOnlyChair ? (unionIds[0] ?? null) : unionId
  const [before, union] = await Promise.all([id ? findPractice(id) : null, ofUnion ? findUnion(ofUnion) : null])
  if ((id && before?.authorId !== authorId) || (ofUnion && !union)) throw new AppError('NOT_FOUND')
  await checkText(context.openid, `${title}\n${description}`)
  return once(context, submissionId, async (t) => {
    const fresh = (): Practice =>
      draftPractice({
        id: practiceIdOf(context, submissionId), title, description, unionId: union?._id ?? null, unionName: union?.name ?? null, visitId: null,
        authorId, authorName: name ?? '', createdAt: context.now,
      })
    const current = id ? await loadPractice(t, id) : null
    const practice = current ? rewrite(current, { title, description }, version) : fresh()
    await savePractice(t, practice)
    return practiceView(practice, authorId)
  })
}
