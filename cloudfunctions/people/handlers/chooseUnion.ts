import { AppError } from '@/domain/errors'
import type { peopleContract } from '@/types/people.contract'
import { findUnion } from '../../liaison/union.repository'
import type { Handler } from '../../lib/serve'
import { inTransaction } from '../../lib/transaction'
import { meOf } from '../me'
import { loadPerson, savePerson } from '../person.repository'

export const chooseUnion: Handler<typeof peopleContract.chooseUnion> = async ({ person, now }, { unionId }) => {
  if (unionId && !(await findUnion(unionId))) throw new AppError('NOT_FOUND')
  const changed = await inTransaction(async (t) => {
    const current = await loadPerson(t, person!._id)
    if (!current) throw new AppError('NOT_FOUND')
    const next = { ...current, unionId, hasChosenUnion: true }
    await savePerson(t, next)
    return next
  })
  return meOf(changed, now)
}
