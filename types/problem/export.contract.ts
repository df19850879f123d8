import { count, instant, recordId, submissionId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { ledgerFilter } from './ledger.contract'
import { readers } from './ledger.readers'

/** An export at work: call continueExport until it is done. */
export const exportState = z.object({
  id: recordId,
  state: z.enum(['working', 'done']),
  /** Lines read so far; all of them when done. */
  lines: count,
  /** There are more than the 20,000 lines that one file takes: it holds the first. */
  isCut: z.boolean(),
  /** `台账-2026-06-16.xlsx` */
  fileName: z.string(),
  /** Where the file can be fetched until `until`; null while at work. */
  url: z.nullable(z.string()),
  until: z.nullable(instant),
})

/** The ledger as an Excel workbook: personal data masked, no conduct complaint in it. */
export const problemExport = contract('problem', {
  exportLedger: procedure({ access: readers, input: z.object({ submissionId, filter: ledgerFilter }), output: exportState }),
  /** The next stretch of an export of one's own; once done it answers a fresh address. NOT_FOUND for anybody else's. */
  continueExport: procedure({ access: readers, input: z.object({ id: recordId }), output: exportState }),
})
