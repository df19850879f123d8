import type { peopleContract } from '@/types/people.contract'
import type { Handler } from '../../lib/serve'
import { findLatest } from '../application.repository'
import { ownView } from '../application.view'

export const application: Handler<typeof peopleContract.application> = async ({ person }) => {
  const ids = [person!._id, ...(person!.formerIds ?? [])]
  const found = (await Promise.all(ids.map(findLatest))).filter((one) => one !== null).sort((a, b) => (a.key < b.key ? 1 : -1))[0]
  return { application: found ? ownView(found) : null }
}
