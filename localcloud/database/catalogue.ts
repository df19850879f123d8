import { collectionExists, collectionNotExist, CloudError, requestFailed } from '../errors'
import type { CollectionRules } from '../rules/rules'
import { Collection, type Index } from './collection'
import type { Direction } from './key-encoding'
import { LIMITS } from './limits'
import type { Store } from './store'

/**
 * An index as declared: fields in order with their direction. A missing field counts as null, also in a unique index. An
 * index of places has one field, `[path, '2dsphere']`.
 */
export interface IndexDeclaration {
  name: string
  fields: ReadonlyArray<readonly [path: string, direction: 1 | -1 | '2dsphere']>
  unique?: boolean
}

export interface CollectionDeclaration {
  name: string
  indexes: readonly IndexDeclaration[]
  /** What clients may do with it; functions may do everything. Without rules clients are refused. */
  rules?: CollectionRules
}

/** The collections and indexes that exist, remembered in the store. */
export class Catalogue {
  private readonly collections = new Map<string, Collection>()

  constructor(private readonly store: Store) {
    store.exec(`
      CREATE TABLE IF NOT EXISTS collections (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
      CREATE TABLE IF NOT EXISTS indexes (number INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL,
        fields TEXT NOT NULL, is_unique INTEGER NOT NULL, multikey TEXT NOT NULL, UNIQUE (collection, name));
    `)
    for (const [number, name] of store.prepare('SELECT number, name FROM collections').all() as [number, string][]) {
      this.collections.set(name, new Collection(store, number, name, this.indexesOf(number)))
    }
  }

  names(): string[] {
    return [...this.collections.keys()].sort()
  }

  find(name: string): Collection | undefined {
    return this.collections.get(name)
  }

  /** Throws DATABASE_COLLECTION_NOT_EXIST. */
  get(name: string): Collection {
    const collection = this.collections.get(name)
    if (collection === undefined) throw collectionNotExist(name)
    return collection
  }

  add(name: string): Collection {
    if (!/^[A-Za-z_][\w-]{0,63}$/.test(name)) throw new CloudError('INVALID_PARAM', `invalid collection name: ${name}`, -501007)
    if (this.collections.has(name)) throw collectionExists(name)
    if (this.collections.size >= LIMITS.collections) {
      throw new CloudError('DATABASE_COLLECTION_EXCEED_LIMIT', `an environment holds at most ${LIMITS.collections} collections`, -502004)
    }
    return this.store.atomically(() => {
      this.store.prepare('INSERT INTO collections (name) VALUES (?)').run(name)
      const number = this.store.prepare('SELECT number FROM collections WHERE name = ?').get(name)![0] as number
      const collection = new Collection(this.store, number, name, [])
      collection.create()
      this.collections.set(name, collection)
      this.store.onRollback(() => this.collections.delete(name))
      return collection
    })
  }

  /** Makes collections and indexes as declared; indexes that are no longer declared go, changed ones are built anew. */
  declare(declarations: readonly CollectionDeclaration[]): void {
    for (const declaration of declarations) {
      const collection = this.collections.get(declaration.name) ?? this.add(declaration.name)
      this.store.atomically(() => this.followIndexes(collection, declaration.indexes))
    }
  }

  private followIndexes(collection: Collection, declared: readonly IndexDeclaration[]): void {
    const wanted = new Map(declared.map((index) => [index.name, index]))
    for (const index of collection.indexes.slice()) {
      const declaration = wanted.get(index.name)
      if (declaration && signature(declaration) === signature(declarationOf(index))) wanted.delete(index.name)
      else this.dropIndex(collection, index)
    }
    const added = [...wanted.values()].map((declaration) => this.addIndex(collection, declaration))
    collection.buildIndexes(added)
  }

  private addIndex(collection: Collection, { name, fields, unique = false }: IndexDeclaration): Index {
    if (fields.some(([, kind]) => kind === '2dsphere') && (fields.length > 1 || unique)) {
      throw requestFailed(`the index ${name} of ${collection.name}: a 2dsphere index has one field here and is not unique`)
    }
    if (collection.indexes.length >= LIMITS.indexes || fields.length > LIMITS.indexFields) {
      throw requestFailed(`the index ${name} of ${collection.name}: a collection has at most ${LIMITS.indexes} indexes of ${LIMITS.indexFields} fields`)
    }
    const multikey = JSON.stringify(fields.map(() => false))
    this.store
      .prepare('INSERT INTO indexes (collection, name, fields, is_unique, multikey) VALUES (?, ?, ?, ?, ?)')
      .run(collection.number, name, JSON.stringify(fields), unique ? 1 : 0, multikey)
    const index = this.indexesOf(collection.number).find((candidate) => candidate.name === name)!
    collection.indexes.push(index)
    this.store.onRollback(() => collection.indexes.splice(collection.indexes.indexOf(index), 1))
    return index
  }

  private dropIndex(collection: Collection, index: Index): void {
    collection.dropIndex(index)
    collection.indexes.splice(collection.indexes.indexOf(index), 1)
    this.store.onRollback(() => collection.indexes.push(index))
    this.store.prepare('DELETE FROM indexes WHERE number = ?').run(index.number)
  }

  private indexesOf(collection: number): Index[] {
    const rows = this.store.prepare('SELECT number, name, fields, is_unique, multikey FROM indexes WHERE collection = ? ORDER BY number').all(collection)
    return (rows as [number, string, string, number, string][]).map(([number, name, text, isUnique, multikey]) => {
      const fields = JSON.parse(text) as [string, Direction | '2dsphere'][]
      return {
        number,
        name,
        fields: fields.map(([path, kind]): [string, Direction] => [path, kind === '2dsphere' ? 1 : kind]),
        isUnique: isUnique === 1,
        isGeo: fields.some(([, kind]) => kind === '2dsphere'),
        multikey: JSON.parse(multikey) as boolean[],
      }
    })
  }
}

const declarationOf = ({ name, fields, isUnique, isGeo }: Index): IndexDeclaration => ({
  name,
  fields: isGeo ? fields.map(([path]) => [path, '2dsphere'] as const) : fields,
  unique: isUnique,
})

const signature = ({ fields, unique = false }: { fields: IndexDeclaration['fields']; unique?: boolean }) => JSON.stringify([fields, unique])
