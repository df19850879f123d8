import { AppError } from '@/domain/errors'
import type { contentContract } from '@/types/content.contract'
import { noteAudit } from '../../audit/audit.repository'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { loadCheck, saveCheck } from '../check.repository'

/** Only what was put before people; a complaint's picture is not there. */
export const decide: Handler<typeof contentContract.decide> = async (context, { submissionId, id, isPassed }) =>
  once(context, submissionId, async (t) => {
    const check = await loadCheck(t, id)
    if (!check?.queueKey) throw new AppError('NOT_FOUND')
    const state = isPassed ? ('passed' as const) : ('refused' as const)
    await saveCheck(t, { ...check, state, queueKey: null, why: null })
    await noteAudit(t, context, { action: 'contentDecided', about: isPassed ? '通过' : '不通过' })
    return { id, state }
  })
