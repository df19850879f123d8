import type { CollectionDeclaration } from '@/cloudfunctions/database/collections'
import type { weixinApi } from '../operator/link'

/** The body of WeChat's 变更数据库索引 for one collection. */
export const indexRequest = ({ name, indexes }: CollectionDeclaration) => ({
  collection_name: name,
  create_indexes: indexes.map((index) => ({
    name: index.name, unique: index.unique ?? false, keys: index.fields.map(([path, direction]) => ({ name: path, direction: String(direction) })),
  })),
  drop_indexes: [],
})

interface Known { name: string }

/** The collections that are there. The page of WeChat's interface holds 100 at most. */
const existing = async ({ env, post }: ReturnType<typeof weixinApi>): Promise<Set<string>> => {
  const answer = (await post('/tcb/databasecollectionget', { env, limit: 100, offset: 0 })) as { collections?: Known[] }
  return new Set((answer.collections ?? []).map(({ name }) => name))
}

const isThere = ({ errmsg = '' }: { errmsg?: string }): boolean => /exist|已存在/i.test(errmsg)

/** Makes the collections that are missing and their indexes, one at a time: what is there already is left. Answers how many collections were made. */
export const prepareDatabase = async (api: ReturnType<typeof weixinApi>, collections: readonly CollectionDeclaration[], say: (line: string) => void): Promise<number> => {
  const known = await existing(api)
  let made = 0
  for (const collection of collections) {
    if (!known.has(collection.name)) {
      await api.post('/tcb/databasecollectionadd', { env: api.env, collection_name: collection.name }, {}, isThere)
      made += 1
    }
    const { create_indexes: indexes, ...rest } = indexRequest(collection)
    for (const index of indexes) await api.post('/tcb/updateindex', { env: api.env, ...rest, create_indexes: [index] }, {}, isThere)
    say(`${collection.name}: ${indexes.length} indexes`)
  }
  return made
}
