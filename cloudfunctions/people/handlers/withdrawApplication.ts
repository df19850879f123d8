import { AppError } from '@/domain/errors'
import type { peopleContract } from '@/types/people.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { loadApplication, saveApplication } from '../application.repository'

/** Of a decision and a withdrawal at once one is told that the other was first. */
export const withdrawApplication: Handler<typeof peopleContract.withdrawApplication> = async (context, { submissionId, applicationId }) =>
  once(context, submissionId, async (t) => {
    const application = await loadApplication(t, applicationId)
    if (application?.applicantId !== context.person!._id) throw new AppError('NOT_FOUND')
    if (application.state !== 'waiting') throw new AppError('STATE_FORBIDS', undefined, { state: application.state === 'withdrawn' ? 'withdrawn' : 'decided' })
    await saveApplication(t, { ...application, state: 'withdrawn', phone: null, decidedAt: context.now, waitingKey: null })
    return { applicationId }
  })
