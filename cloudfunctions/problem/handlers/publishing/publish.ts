import { AppError } from '@/domain/errors'
import { maskNumbers } from '@/domain/people/masking'
import type { Problem } from '@/domain/problem/problem'
import { maySee } from '@/domain/problem/problem.policy'
import type { problemContract } from '@/types/problem.contract'
import { checkText } from '../../../lib/content'
import { actorOf } from '../../../lib/context'
import { once } from '../../../lib/once'
import type { Handler } from '../../../lib/serve'
import { loadProblem } from '../../problem.repository'
import { type PublicationDocument, loadPublication, savePublication } from '../../publication.repository'
import { broken } from '../../server.rule'

const publishable = (problem: Problem, found: PublicationDocument | null, photos: readonly string[]): PublicationDocument => {
  if (problem.ledger === 'conduct' || problem.state === 'withdrawn') throw broken('neverPublished')
  if (!found?.mayPublish) throw broken('publishConsentMissing')
  if (photos.some((photo) => !problem.photos.includes(photo))) throw new AppError('FILE_NOT_YOURS')
  return found
}

export const publish: Handler<typeof problemContract.publish> = async (context, input) => {
  const { id, submissionId, title, words, outcome = null, photos, isUnionShown } = input
  await checkText(context.openid, [title, words, outcome].filter(Boolean).join('\n'))
  return once(context, submissionId, async (t) => {
    const problem = await loadProblem(t, id)
    if (!problem || !maySee(actorOf(context), problem)) throw new AppError('NOT_FOUND')
    const { mayPublish, saidAt, publishedAt } = publishable(problem, await loadPublication(t, id), photos)
    const redaction = { title: maskNumbers(title), words: maskNumbers(words), outcome: outcome && maskNumbers(outcome), photos, isUnionShown }
    const { _id } = await savePublication(t, problem, { mayPublish, saidAt, redaction, publishedAt: publishedAt ?? context.now }, context.now)
    return { id, publicationId: _id }
  })
}
