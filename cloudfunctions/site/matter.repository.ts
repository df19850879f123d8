import { type Matter, mattersAsKept } from '@/domain/site/matter'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

type MatterDocument = Matter & { _id: string }

export const mostMatters = 30

const toMatter = ({ _id, ...matter }: MatterDocument): Matter => matter

export const findMatters = async (): Promise<Matter[]> => {
  const { data } = await db.collection('matters').where({ order: _.gte(0) }).orderBy('order', 'asc').limit(mostMatters).get()
  return mattersAsKept((data as MatterDocument[]).map(toMatter))
}

export const loadMatter = async (t: Transaction, id: string): Promise<Matter | null> => {
  const found = await t.get<MatterDocument>('matters', id)
  return found && toMatter(found)
}

export const saveMatter = (t: Transaction, matter: Matter): Promise<void> => t.set('matters', { _id: matter.id, ...matter } as MatterDocument)
