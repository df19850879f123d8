import { addHours, dayOf } from '@/domain/calendar/day'
import type { problemContract } from '@/types/problem.contract'
import type { LedgerFilter } from '@/types/problem/ledger.contract'
import type { OutputOf } from '@/types/rpc'
import type { Context } from '../../lib/context'
import { deleteFiles, readFile, temporaryAddress, writeFile } from '../../lib/files'
import { pseudonym, randomId } from '../../lib/ids'
import { type Cell, writeWorkbook } from '../../lib/tables/workbook.write'
import type { Scope } from './scope'
import { exportColumns, exportRow } from './export.columns'
import { advanceExport, type ExportJob, findExportsBefore, openExport, removeExport } from './jobs.repository'
import { searchLedger } from './search'

type ExportState = OutputOf<typeof problemContract.exportLedger>

/** A query answers at most 1 MB, a line with its history of entries some kilobytes. */
const linesAtOnce = 100
const linesACall = 2_000
const mostLines = 20_000
const addressHours = 2
const keptHours = 24

const fileNameOf = ({ createdAt }: ExportJob): string => `台账-${dayOf(createdAt)}.xlsx`

/** The person's own export for a submission: asked for again, it is the same. Older ones of theirs are cleared away. */
export const openOwnExport = async (context: Context, submissionId: string, filter: LedgerFilter): Promise<ExportJob> => {
  const personId = context.person!._id
  for (const old of await findExportsBefore(personId, addHours(context.now, -keptHours))) {
    await deleteFiles([...old.parts, ...(old.fileId ? [old.fileId] : [])])
    await removeExport(old._id)
  }
  return openExport({
    _id: pseudonym('export', context.openid, submissionId).slice(0, 24),
    personId, createdAt: context.now, filter, folder: `exports/${randomId()}`, cursor: null, parts: [], lines: 0, isCut: false, fileId: null,
  })
}

/** The next stretch of lines, or the workbook when all are read. */
export const advance = async (context: Context, job: ExportJob, scope: Scope): Promise<ExportJob> => {
  if (job.fileId) return job
  if (job.parts.length > 0 && (job.cursor === null || job.isCut)) return finish(job)
  const rows: Cell[][] = []
  let cursor = job.cursor
  do {
    const page = await searchLedger(context, job.filter, scope, cursor ?? undefined, linesAtOnce)
    rows.push(...page.problems.map(exportRow))
    cursor = page.nextCursor
  } while (cursor !== null && rows.length < linesACall)
  const part = await writeFile(`${job.folder}/part-${job.parts.length}-${randomId()}.json`, Buffer.from(JSON.stringify(rows)))
  const lines = job.lines + rows.length
  const next = await advanceExport(job, { ...job, cursor, parts: [...job.parts, part], lines, isCut: cursor !== null && lines >= mostLines })
  return next.parts.includes(part) && next.cursor === null ? finish(next) : next
}

const finish = async (job: ExportJob): Promise<ExportJob> => {
  const parts = await Promise.all(job.parts.map(async (part) => JSON.parse(Buffer.from(await readFile(part)).toString('utf8')) as Cell[][]))
  const workbook = await writeWorkbook('台账', exportColumns, parts.flat())
  const fileId = await writeFile(`${job.folder}/ledger-${randomId()}.xlsx`, workbook)
  const next = await advanceExport(job, { ...job, fileId })
  await deleteFiles(next.fileId === fileId ? job.parts : [fileId])
  return next
}

export const stateOf = async (context: Context, job: ExportJob): Promise<ExportState> => {
  const url = job.fileId && (await temporaryAddress(job.fileId, addressHours * 3600))
  return {
    id: job._id, state: job.fileId ? 'done' : 'working', lines: job.lines, isCut: job.isCut, fileName: fileNameOf(job),
    url: url || null, until: url ? addHours(context.now, addressHours) : null,
  }
}
