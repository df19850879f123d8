import { collections } from '@/cloudfunctions/database/collections'
import { db } from '@/cloudfunctions/lib/cloud'

export interface Stored {
  collection: string
  id: string
  /** The whole document, as JSON. */
  text: string
}

const page = 1000

/** Every document of every collection, as it lies there: what whoever owns the database can read. */
export const readEverything = async (): Promise<Stored[]> => {
  const found: Stored[] = []
  for (const { name } of collections) {
    for (let skip = 0; ; skip += page) {
      const { data } = await db.collection(name).orderBy('_id', 'asc').skip(skip).limit(page).get()
      found.push(...(data as { _id: string }[]).map((document) => ({ collection: name, id: document._id, text: JSON.stringify(document) })))
      if (data.length < page) break
    }
  }
  return found
}
