import { AppError } from '@/domain/errors'
import type { contentContract } from '@/types/content.contract'
import { noteAudit } from '../../audit/audit.repository'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { decided, loadCheck, saveCheck } from '../check.repository'

/** Only what was put before people or refused; a complaint's picture is never there. */
export const decide: Handler<typeof contentContract.decide> = async (context, { submissionId, id, isPassed, reason }) =>
  once(context, submissionId, async (t) => {
    const check = await loadCheck(t, id)
    if (!check?.queueKey && !check?.refusedKey) throw new AppError('NOT_FOUND')
    const state = isPassed ? ('passed' as const) : ('refused' as const)
    await saveCheck(t, decided(check, state, reason || null))
    await noteAudit(t, context, { action: 'contentDecided', about: `${isPassed ? '通过' : '不通过'}${reason && `：${reason}`}` })
    return { id, state }
  })
