/**
 * The part of the SDK's database that is used, with the answers it really gives: the SDK's own declarations
 * mix in the callback style and answer `string | void | …`.
 */
export interface Database {
  collection(name: string): Collection
  runTransaction(work: (transaction: TransactionHandle) => Promise<void>): Promise<unknown>
}

export interface Query {
  where(condition: object): Query
  orderBy(path: string, direction: 'asc' | 'desc'): Query
  skip(count: number): Query
  limit(count: number): Query
  field(projection: Record<string, boolean>): Query
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
}

export interface Collection extends Query {
  doc(id: string): Document
  /** One document or several at once. */
  add(options: { data: object | readonly object[] }): Promise<unknown>
  aggregate(): { geoNear(stage: GeoNear): { limit(count: number): { end(): Promise<{ list: unknown[] }> } } }
}

/** The first stage of a pipeline that begins at a place; metres. */
export interface GeoNear {
  near: object
  spherical: true
  distanceField: string
  key: string
  minDistance?: number
  limit: number
}

export interface Document {
  get(): Promise<{ data: unknown }>
  set(options: { data: object }): Promise<unknown>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<unknown>
}

export interface TransactionHandle {
  collection(name: string): { doc(id: string): Document; add(options: { data: object }): Promise<unknown> }
}
