import { AppError } from '@/domain/errors'
import { holdsRole } from '@/domain/people/granting'
import { isChairForDistrict } from '@/domain/people/standIn'
import { staff } from '@/types/visit/access'
import type { peopleContract } from '@/types/people.contract'
import { byPinyin } from '../../lib/pinyin'
import type { Handler } from '../../lib/serve'
import { findByRole, findOfUnion, findPerson } from '../person.repository'

export const deputies: Handler<typeof peopleContract.deputies> = async ({ person }, { forId = person!._id }) => {
  const other = await findPerson(forId)
  const isOwn = forId === person!._id
  if (!other || other.leftOn || (!isOwn && !person!.roles.includes('office'))) throw new AppError('NOT_FOUND')
  const found = (await Promise.all([...staff.map(findByRole), ...other.unionIds.map(findOfUnion)])).flat()
  const people = new Map(found.map((one) => [one._id, one]))
  const mayStandIn = [...people.values()].filter(
    (one) => one._id !== forId && one._id !== person!._id && one.name !== null && one.openid !== null && !one.leftOn && holdsRole(one.roles) && !isChairForDistrict(one, other),
  )
  return { rows: mayStandIn.map(({ _id, name, duty }) => ({ id: _id, name: name!, duty })).sort((a, b) => byPinyin.compare(a.name, b.name)) }
}
