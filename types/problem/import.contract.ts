import { count, day, fileId, instant, recordId, submissionId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { categories } from '@/domain/problem/vocabulary'

/** What is wrong with a row, or worth a look: the row as the spreadsheet counts it (0: the file), the header's word ('' : the row). */
const remark = z.object({ row: count, column: z.string(), reason: z.string() })

/** A line as it would be imported. */
const importedLine = z.object({
  row: count,
  title: z.string(),
  category: z.enum(categories),
  unionName: z.nullable(z.string()),
  ownerName: z.nullable(z.string()),
  submittedOn: day,
  dueOn: z.nullable(day),
  state: z.enum(['accepted', 'inProgress', 'closed']),
})

/** An import, or its undoing, at work: call continueImport until it is done. Left half way, it can be gone on with or undone. */
const importState = z.object({
  id: recordId,
  state: z.enum(['working', 'done', 'undoing', 'undone']),
  fileName: z.string(),
  at: instant,
  byName: z.string(),
  /** Lines in (or out again), of so many. */
  lines: count,
  total: count,
})

/** A ledger (台账) kept in Excel until now. */
export const problemImport = contract('problem', {
  /** Reads an uploaded .xlsx or .csv (see openDraft) and writes nothing. The first 200 remarks and 20 lines travel back. */
  previewImport: procedure({
    access: ['office'],
    input: z.object({ fileId }),
    output: z.object({
      /** Stands for exactly these bytes: importLedger wants it. */
      digest: z.string(),
      total: count,
      refusals: z.array(remark),
      refusalCount: count,
      warnings: z.array(remark),
      lines: z.array(importedLine),
    }),
  }),
  /** The previewed file, all of it or IMPORT_REFUSED; `digestChanged` when the file is not the one previewed. */
  importLedger: procedure({
    access: ['office'],
    input: z.object({ submissionId, fileId, digest: z.string().check(z.maxLength(100)), fileName: z.string().check(z.maxLength(120)) }),
    output: importState,
  }),
  /** The next stretch of an import, or of its undoing; anybody of the office may go on with one that was left half way. */
  continueImport: procedure({ access: ['office'], input: z.object({ id: recordId }), output: importState }),
  /** Newest first, the last 50. */
  imports: procedure({ access: ['office'], input: z.object({}), output: z.object({ rows: z.array(importState) }) }),
  /** Takes every line out again while none has been touched; RULE_VIOLATED `linesTouched` with `details.numbers` of those that were. */
  undoImport: procedure({ access: ['office'], input: z.object({ id: recordId, submissionId }), output: importState }),
})
