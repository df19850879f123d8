import { AppError } from '@/domain/errors'
import { mayGrant } from '@/domain/people/granting'
import type { peopleContract } from '@/types/people.contract'
import { noteAudit } from '../../audit/audit.repository'
import type { Context } from '../../lib/context'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import type { Transaction } from '../../lib/transaction'
import { tellApplicant } from '../application.notices'
import { type ApplicationDocument, loadApplication, saveApplication } from '../application.repository'
import { addRole, bindTo, broken, loadExisting } from '../binding'

const grant = async (t: Transaction, context: Context, { kind, role, unionId, applicantId, name }: ApplicationDocument, personId: string | undefined): Promise<void> => {
  if (kind === 'account') {
    if (!personId) throw broken('personMissing')
    await bindTo(t, context, applicantId, personId, { isAnotherAccount: true })
    return
  }
  const holds = personId ? (await loadExisting(t, personId)).roles.includes(role!) : false
  if (!holds && !mayGrant(context.person!.roles, role!)) throw broken('mayNotGrant')
  const bound = personId ? await bindTo(t, context, applicantId, personId, { isAnotherAccount: false }) : null
  await addRole(t, context, bound?._id ?? applicantId, role!, unionId, name)
}

export const decideApplication: Handler<typeof peopleContract.decideApplication> = async (context, { submissionId, applicationId, isGranted, personId, note }) => {
  if (!isGranted && !note) throw broken('noteMissing')
  return once(context, submissionId, async (t) => {
    const application = await loadApplication(t, applicationId)
    if (!application) throw new AppError('NOT_FOUND')
    if (application.state !== 'waiting') throw new AppError('STATE_FORBIDS', undefined, { state: 'decided' })
    const self = [context.person!._id, ...(context.person!.formerIds ?? [])]
    if (self.includes(application.applicantId) || personId === context.person!._id) throw broken('ownApplication')
    if (isGranted) await grant(t, context, application, personId)
    const state = isGranted ? ('granted' as const) : ('refused' as const)
    const decided: ApplicationDocument = {
      ...application, state, phone: null, decidedAt: context.now, decidedByName: context.person!.name, note: note ?? null, waitingKey: null,
      decidedKey: `${context.now}_${applicationId}`,
    }
    await saveApplication(t, decided)
    await tellApplicant(t, context, decided, (isGranted && personId) || application.applicantId)
    await noteAudit(t, context, { action: 'applicationDecided', about: application.name })
    return { applicationId, state }
  })
}
