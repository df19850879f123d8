import type { peopleContract } from '@/types/people.contract'
import { noteRead } from '../../audit/audit.repository'
import type { Handler } from '../../lib/serve'
import { findApplications } from '../application.repository'
import { applicationView } from '../application.view'

export const applications: Handler<typeof peopleContract.applications> = async (context, { isWaiting, cursor }) => {
  const { found, nextCursor } = await findApplications(isWaiting, cursor)
  if (found.some(({ phone }) => phone !== null)) await noteRead(context, { action: 'readApplications', about: null })
  return { rows: found.map(applicationView), nextCursor }
}
