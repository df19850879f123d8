import type { Migration } from '../database/migrations'
import type { Collection, Database, Document, Query, TransactionHandle } from './database.types'

/** Documents carry it from their collection's first step on. */
export const schemaField = 'schema'

type Stored = Record<string, unknown>

const stepsOf = (migrations: readonly Migration[], collection: string): readonly Migration[] =>
  migrations.filter((step) => step.collection === collection).sort((a, b) => a.to - b.to)

/** The newest step of each collection that has one. Throws when steps are missing or doubled. */
export const versionsOf = (migrations: readonly Migration[]): Record<string, number> => {
  const names = [...new Set(migrations.map(({ collection }) => collection))]
  return Object.fromEntries(names.map((name) => {
    const steps = stepsOf(migrations, name)
    if (!steps.every(({ to }, index) => to === index + 1)) throw new Error(`the steps of ${name} are not 1, 2, 3 …`)
    return [name, steps.length]
  }))
}

const schemaOf = (document: Stored): number => (typeof document[schemaField] === 'number' ? document[schemaField] : 0)

/** The document in its newest shape; the same object when it is there already. One of a later release is left as it is. */
export const upcast = <T extends object>(migrations: readonly Migration[], collection: string, document: T): T => {
  const due = stepsOf(migrations, collection).filter(({ to }) => to > schemaOf(document as Stored))
  if (due.length === 0) return document
  return due.reduce<Stored>((so, step) => ({ ...step.up(so), [schemaField]: step.to }), document as Stored) as T
}

/** The database with every read brought up to date and every written document marked. Without steps it is the database as it is. */
export const versioned = (database: Database, migrations: readonly Migration[]): Database => {
  const versions = versionsOf(migrations)
  if (Object.keys(versions).length === 0) return database
  const read = (name: string, data: unknown): unknown => (typeof data === 'object' && data !== null ? upcast(migrations, name, data) : data)
  const marked = (name: string, data: object): object => ({ ...data, [schemaField]: versions[name] })
  const each = (name: string, data: object | readonly object[]) => (Array.isArray(data) ? data.map((one: object) => marked(name, one)) : marked(name, data))

  const queryOf = (name: string, query: Query): Query => ({
    where: (condition) => queryOf(name, query.where(condition)),
    orderBy: (path, direction) => queryOf(name, query.orderBy(path, direction)),
    skip: (count) => queryOf(name, query.skip(count)),
    limit: (count) => queryOf(name, query.limit(count)),
    field: (projection) => queryOf(name, query.field(Object.values(projection).includes(true) ? { ...projection, [schemaField]: true } : projection)),
    get: async () => ({ data: (await query.get()).data.map((one) => read(name, one)) }),
    count: () => query.count(),
    update: (options) => query.update(options),
  })
  const documentOf = (name: string, document: Document): Document => ({
    get: async () => ({ data: read(name, (await document.get()).data) }),
    set: ({ data }) => document.set({ data: marked(name, data) }),
    // A patch of the new shape must not meet a document of the old one.
    update: async (options) => {
      const { data } = await document.get()
      const upToDate = read(name, data)
      if (upToDate !== data) await document.set({ data: without(upToDate as Stored) })
      return document.update(options)
    },
    remove: () => document.remove(),
  })
  const collectionOf = (name: string, collection: Collection): Collection => ({
    ...queryOf(name, collection),
    doc: (id) => documentOf(name, collection.doc(id)),
    add: ({ data }) => collection.add({ data: each(name, data) }),
    aggregate: () => collection.aggregate(),
  })
  const handleOf = (handle: TransactionHandle): TransactionHandle => ({
    collection: (name) => {
      const raw = handle.collection(name)
      if (!(name in versions)) return raw
      return { doc: (id) => documentOf(name, raw.doc(id)), add: ({ data }) => raw.add({ data: marked(name, data) }) }
    },
  })
  return {
    collection: (name) => (name in versions ? collectionOf(name, database.collection(name)) : database.collection(name)),
    runTransaction: (work) => database.runTransaction((handle) => work(handleOf(handle))),
  }
}

const without = ({ _id, ...data }: Stored): Stored => data
