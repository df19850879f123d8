import { AppError } from '@/domain/errors'
import type { peopleContract } from '@/types/people.contract'
import { findUnion } from '../../liaison/union.repository'
import { checkText } from '../../lib/content'
import { pseudonym } from '../../lib/ids'
import { firstAnswer, once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { tellDeciders } from '../application.notices'
import { type ApplicationDocument, loadApplication, saveApplication } from '../application.repository'
import { broken, loadExisting } from '../binding'
import { savePerson } from '../person.repository'

export const apply: Handler<typeof peopleContract.apply> = async (context, input) => {
  const first = await firstAnswer<{ applicationId: string }>(context, input.submissionId)
  if (first) return first
  const { kind, role = null, unionId = null, name, phone = null, words } = input
  const union = unionId ? await findUnion(unionId) : null
  if (unionId && !union) throw new AppError('NOT_FOUND')
  if (kind === 'role' && (role === null || role === 'worker')) throw broken('roleMissing')
  if (kind === 'role' && role === 'chair' && !union) throw broken('unionMissing')
  await checkText(context.openid, `${name}\n${words}`)
  const applicantId = context.person!._id
  const _id = pseudonym('application', context.openid, input.submissionId).slice(0, 20)
  return once(context, input.submissionId, async (t) => {
    const person = await loadExisting(t, applicantId)
    const latest = person.applicationId ? await loadApplication(t, person.applicationId) : null
    if (latest?.state === 'waiting') throw broken('alreadyWaiting')
    await savePerson(t, { ...person, applicationId: _id })
    const key = `${context.now}_${_id}`
    const application: ApplicationDocument = {
      _id, applicantId, kind, role: kind === 'role' ? role : null, unionId, unionName: union?.name ?? null, name, words, phone, state: 'waiting', at: context.now,
      decidedAt: null, decidedByName: null, note: null, key, waitingKey: key, decidedKey: null,
    }
    await saveApplication(t, application)
    await tellDeciders(t, context, application)
    return { applicationId: _id }
  })
}
