import { count, fileId, instant, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

export const importKinds = ['people', 'liaisons', 'goals'] as const

const warnings = z.array(z.object({ row: count, reason: words(1, 200) }))

/** The roster. */
export const peopleRoster = contract('people', {
  /** Loads one of the plan's annexes from a file already uploaded: all of it or, when a row is wrong, nothing. */
  importRoster: procedure({
    access: ['office', 'admin'],
    input: z.object({ submissionId, kind: z.enum(importKinds), fileId }),
    output: z.object({
      loaded: count,
      warnings,
      /** To take it back with. */
      importId: recordId,
    }),
  }),
  /** What an import would do, without doing it: `rows` holds what is wrong (the first 200 of `total`), else the counts are of documents. */
  previewImport: procedure({
    access: ['office', 'admin'],
    input: z.object({ kind: z.enum(importKinds), fileId }),
    output: z.object({
      rows: z.array(z.object({ row: count, column: z.string(), reason: z.string() })),
      total: count,
      warnings,
      records: count,
      added: count,
      changed: count,
      same: count,
      /** Of annex 2, row by row: the first 50. */
      pairs: z.array(z.object({ row: count, personName: z.string(), unionNames: z.array(z.string()), contactName: z.nullable(z.string()) })),
    }),
  }),
  /** The newest import of its kind: what it made goes, what it wrote over comes back; what was changed or used since is kept. */
  undoImport: procedure({
    access: ['office', 'admin'],
    input: z.object({ submissionId, importId: recordId }),
    output: z.object({ takenBack: count, kept: count }),
  }),
  /** The last 20. */
  imports: procedure({
    access: ['office', 'admin'],
    input: z.object({}),
    output: z.object({
      rows: z.array(z.object({ id: recordId, kind: z.enum(importKinds), at: instant, byName: z.string(), loaded: count, undoneAt: z.nullable(instant) })),
    }),
  }),
  /** Annex 2 as it is imported, of the pairs that last; the address works for ten minutes. */
  exportLiaisons: procedure({
    access: ['office', 'admin'],
    input: z.object({ submissionId, format: z.enum(['xlsx', 'utf8', 'gbk']) }),
    output: z.object({ url: z.string(), fileId, fileName: z.string(), rows: count }),
  }),
})
