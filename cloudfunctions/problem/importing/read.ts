import { createHash } from 'node:crypto'
import { AppError } from '@/domain/errors'
import { importLine, type ImportRefusal } from '@/domain/problem/importing'
import type { Facts } from '@/domain/problem/problem.decision'
import type { Problem } from '@/domain/problem/problem'
import type { EventOf } from '@/domain/problem/problem.events'
import { readGrid } from '../../lib/tables/grid'
import type { Parsed } from '../../lib/tables/refusal'
import { type Draft, parseLedger } from './parse'
import { loadRegister } from './register'

export interface ReadLine { row: number; problem: Problem; event: EventOf<'problemImported'> }

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const reasons: Record<ImportRefusal, { column: string; reason: string }> = {
  officeOnly: { column: '', reason: '只有领导小组办公室可以导入台账' },
  conductStaysOut: { column: '类别', reason: '干部作风的反映由监督组单独办理，不在台账里，请删去这一行' },
  notYetThere: { column: '日期', reason: '日期还没有到，请核对' },
  closedBeforeReported: { column: '销号日期', reason: '销号日期早于反映日期，请核对' },
  dueBeforeReported: { column: '时限', reason: '时限早于反映日期，请核对' },
}

/** Gives a line its id and number. */
export type Naming = (index: number) => { id: string; number: string; reporterKey: string }

/** From a file's bytes to its lines as the domain has them: all of it, or every reason against it. */
export const readLedger = async (bytes: Uint8Array, naming: Naming, facts: Facts): Promise<Parsed<ReadLine[]>> => {
  const [grid, register] = await Promise.all([readGrid(bytes), loadRegister()])
  if ('refusals' in grid) return grid
  const parsed = parseLedger(grid, register)
  if ('refusals' in parsed) return parsed
  const tried = parsed.records.map((draft, index) => ({ draft, outcome: importLine({ ...lineOf(draft), ...naming(index) }, facts) }))
  const refusals = tried.flatMap(({ draft, outcome }) => ('refusal' in outcome ? [{ row: draft.row, ...reasons[outcome.refusal] }] : []))
  if (refusals.length > 0) return { refusals }
  const records = tried.flatMap(({ draft, outcome }) => ('refusal' in outcome ? [] : [{ row: draft.row, problem: outcome.problem, event: outcome.event }]))
  return { records, warnings: parsed.warnings }
}

const lineOf = ({ row: _, ...line }: Draft): Omit<Draft, 'row'> => line

/** The same, where only all of it will do. */
export const readWholeLedger = async (bytes: Uint8Array, naming: Naming, facts: Facts): Promise<ReadLine[]> => {
  const read = await readLedger(bytes, naming, facts)
  if ('refusals' in read) throw new AppError('IMPORT_REFUSED', undefined, { rows: read.refusals.slice(0, 200), total: read.refusals.length })
  return read.records
}
