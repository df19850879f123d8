import type { DataContract } from '@/types/data.contract'
import { migrations } from '../../database/migrations'
import { pseudonym } from '../../lib/ids'
import type { OperatorHandler } from '../../lib/operate'
import { versionsOf } from '../../lib/versions'
import { countOf, findRestoreMark, keptCollections } from '../data.repository'

export const keyMark = (): string => pseudonym('keyMark').slice(0, 16)

export const about: OperatorHandler<DataContract['about']> = async () => {
  const counts = await Promise.all(keptCollections.map(countOf))
  return {
    collections: keptCollections.map((name, index) => ({ name, count: counts[index]! })),
    versions: versionsOf(migrations),
    keyMark: keyMark(),
    restored: await findRestoreMark(),
  }
}
