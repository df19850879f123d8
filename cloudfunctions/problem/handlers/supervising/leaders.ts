import type { problemContract } from '@/types/problem.contract'
import { byPinyin } from '../../../lib/pinyin'
import type { Handler } from '../../../lib/serve'
import { findByRole } from '../../../people/person.repository'

export const leaders: Handler<typeof problemContract.leaders> = async () => {
  const named = (await findByRole('leader')).filter(({ name }) => name !== null).sort((a, b) => byPinyin.compare(a.name!, b.name!))
  return { rows: named.map(({ _id, name, duty }) => ({ personId: _id, name: name!, duty })) }
}
