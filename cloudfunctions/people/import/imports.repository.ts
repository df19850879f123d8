import type { Instant } from '@/domain/calendar/day'
import { _, db } from '../../lib/cloud'
import type { Transaction } from '../../lib/transaction'
import type { Touched } from './records.repository'

/** One import, so that the office sees it and can take it back. What it changed stands in `rosterChanges`, a part a document. */
export interface ImportDocument {
  _id: string
  kind: 'people' | 'liaisons' | 'goals'
  at: Instant
  byName: string
  loaded: number
  parts: number
  undone: { at: Instant; byName: string; kept: number } | null
  /** Sorts them and is unique. */
  atKey: string
}

/** So many changes fit into one document of 1 MB. */
const partSize = 100

/** Written before the import's own entry: changes nobody points at harm nobody. */
export const keepChanges = async (importId: string, touched: readonly Touched[]): Promise<number> => {
  let parts = 0
  for (let i = 0; i < touched.length; i += partSize, parts++) {
    await db.collection('rosterChanges').doc(`${importId}_${parts}`).set({ data: { changes: JSON.stringify(touched.slice(i, i + partSize)) } })
  }
  return parts
}

export const readChanges = async (importId: string, parts: number): Promise<Touched[]> => {
  const found: Touched[] = []
  for (let part = 0; part < parts; part++) {
    const { data } = await db.collection('rosterChanges').doc(`${importId}_${part}`).get()
    found.push(...(JSON.parse((data as { changes: string }).changes) as Touched[]))
  }
  return found
}

export const findImport = async (id: string): Promise<ImportDocument | null> => {
  const { data } = await db.collection('rosterImports').doc(id).get()
  return (data as ImportDocument | null) ?? null
}

export const saveImport = (t: Transaction, document: ImportDocument): Promise<void> => t.set('rosterImports', document)

/** The newest. */
export const findImports = async (limit: number): Promise<ImportDocument[]> => {
  const { data } = await db.collection('rosterImports').where({ atKey: _.gt('0') }).orderBy('atKey', 'desc').limit(limit).get()
  return data as ImportDocument[]
}
