import { Meter } from '../audit'
import type { DocumentDatabase } from '../database/database'
import type { Document } from '../database/values'
import { answerJson } from '../http/answer'
import type { Routes } from '../http/server'

/** Where an app keeps the people it knows. */
export interface IdentitySource {
  collection: string
  /** The field that holds the openid; `openid` when absent. */
  openidField?: string
  /** The fields to show beside it, each with what stands for a missing one; all that a document has when absent. */
  fields?: Readonly<Record<string, unknown>>
}

export type Identity = Document & { openid: string }

const MOST = 500
const BY_CONVENTION: IdentitySource = { collection: 'people' }

/** Documents of the collection that carry an openid; without a source those of a collection called `people`. */
export function identitiesIn(database: DocumentDatabase, { collection, openidField = 'openid', fields }: IdentitySource = BY_CONVENTION): Identity[] {
  if (!database.catalogue.find(collection)) return []
  return database.page(collection, 0, MOST, new Meter()).flatMap((document) => {
    const openid = document[openidField]
    if (typeof openid !== 'string') return []
    const { _id, ...all } = document
    const shown = fields ? Object.fromEntries(Object.entries(fields).map(([field, absent]) => [field, document[field] ?? absent])) : all
    return [{ ...shown, openid }]
  })
}

/** `GET /identities`: whom a browser may play. In WeChat nobody chooses who they are; a browser has no other way. */
export const identityRoutes = (database: DocumentDatabase, source: IdentitySource | undefined): Routes => ({
  'GET /identities': ({ response }) => answerJson(response, 200, identitiesIn(database, source)),
})
