import { AppError } from '@/domain/errors'
import { maySee } from '@/domain/problem/problem.policy'
import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../../lib/context'
import { once } from '../../../lib/once'
import type { Handler } from '../../../lib/serve'
import { loadProblem } from '../../problem.repository'
import { loadPublication, savePublication } from '../../publication.repository'
import { broken } from '../../server.rule'

/** The office's words go with it. */
export const unpublish: Handler<typeof problemContract.unpublish> = (context, { id, submissionId }) =>
  once(context, submissionId, async (t) => {
    const problem = await loadProblem(t, id)
    if (!problem || !maySee(actorOf(context), problem)) throw new AppError('NOT_FOUND')
    const found = await loadPublication(t, id)
    if (!found?.redaction) throw broken('notPublished')
    const { mayPublish, saidAt } = found
    await savePublication(t, problem, { mayPublish, saidAt, redaction: null, publishedAt: null }, context.now)
    return { id }
  })
