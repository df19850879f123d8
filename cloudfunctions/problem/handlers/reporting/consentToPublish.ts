import { AppError } from '@/domain/errors'
import { isReporter } from '@/domain/problem/problem.policy'
import type { problemContract } from '@/types/problem.contract'
import { actorOf } from '../../../lib/context'
import { once } from '../../../lib/once'
import type { Handler } from '../../../lib/serve'
import { loadProblem } from '../../problem.repository'
import { loadPublication, savePublication } from '../../publication.repository'
import { broken } from '../../server.rule'

/** Taken back, it takes what was published with it. */
export const consentToPublish: Handler<typeof problemContract.consentToPublish> = (context, { id, submissionId, mayPublish }) =>
  once(context, submissionId, async (t) => {
    const problem = await loadProblem(t, id)
    if (!problem || !isReporter(actorOf(context), problem)) throw new AppError('NOT_FOUND')
    if (problem.ledger === 'conduct') throw broken('neverPublished')
    const found = await loadPublication(t, id)
    const kept = mayPublish ? { redaction: found?.redaction ?? null, publishedAt: found?.publishedAt ?? null } : { redaction: null, publishedAt: null }
    await savePublication(t, problem, { mayPublish, saidAt: context.now, ...kept }, context.now)
    return { id, mayPublish }
  })
