import { diff } from '@/domain/review/counting'
import type { Facts } from '@/domain/problem/problem.decision'
import { isUntouched } from '@/domain/problem/importing'
import { readFile } from '../../lib/files'
import { pseudonym } from '../../lib/ids'
import type { Rules } from '../../lib/rules'
import type { Transaction } from '../../lib/transaction'
import { addToCounters } from '../../review/counters.repository'
import { findHistory, historyId, loadAboveLine, loadProblem, saveChange, type HistoryEntry } from '../problem.repository'
import { advanceImport, type ImportJob, numberOf } from './imports.repository'
import { type Naming, readWholeLedger } from './read'
import { broken } from '../server.rule'

/** A transaction must end within 30 s; a call within the function's time. */
const linesATransaction = 10
const linesACall = 200

const lineId = ({ _id }: ImportJob, index: number): string => pseudonym('imported', _id, String(index)).slice(0, 24)

export const namingOf = (job: ImportJob): Naming => (index) => ({ id: lineId(job, index), number: numberOf(job, index), reporterKey: `import:${job._id}` })

/** Writes the next stretch of lines, or takes the next out again, until so many are done or all. */
export const advance = async (job: ImportJob, facts: Facts, rules: Rules): Promise<ImportJob> => {
  if (job.state === 'working') return takeIn(job, facts, rules)
  return job.state === 'undoing' ? takeOut(job) : job
}

const takeIn = async (job: ImportJob, facts: Facts, rules: Rules): Promise<ImportJob> => {
  // The instant of the import is every line's, whoever goes on with it and when.
  const lines = await readWholeLedger(await readFile(job.fileId), namingOf(job), { ...facts, now: job.createdAt, actor: { ...facts.actor, personId: job.personId, name: job.personName } })
  let current = job
  while (current.state === 'working' && current.lines < job.lines + linesACall) {
    const stretch = lines.slice(current.lines, current.lines + linesATransaction)
    const done = current.lines + stretch.length
    const seen = current
    current = await advanceImport(seen, { ...seen, lines: done, state: done === job.total ? 'done' : 'working' }, async (t) => {
      for (const { problem, event } of stretch) await saveChange(t, { problemId: problem.id, before: null, problem, events: [event] }, rules)
    })
    if (current.lines !== done) return current
  }
  return current
}

const indexes = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** The numbers of the lines that somebody has acted on. */
export const touchedNumbers = async (job: ImportJob): Promise<string[]> => {
  const touched: string[] = []
  for (let from = 0; from < job.lines; from += 50) {
    const found = await Promise.all(indexes(from, Math.min(from + 50, job.lines)).map(async (i) => ({ i, history: await findHistory(lineId(job, i)) })))
    touched.push(...found.filter(({ history }) => !isUntouched(history.map(({ event }) => event))).map(({ i }) => numberOf(job, i)))
  }
  return touched
}

/** From the last line back, so that what is left is always the file's beginning. */
const takeOut = async (job: ImportJob): Promise<ImportJob> => {
  let current = job
  while (current.state === 'undoing' && current.lines > job.lines - linesACall) {
    const left = Math.max(0, current.lines - linesATransaction)
    const seen = current
    current = await advanceImport(seen, { ...seen, lines: left, state: left === 0 ? 'undone' : 'undoing' }, async (t) => {
      for (const i of indexes(left, seen.lines)) await removeLine(t, lineId(job, i))
    })
    if (current.lines !== left) return current
  }
  return current
}

const removeLine = async (t: Transaction, id: string): Promise<void> => {
  const problem = await loadProblem(t, id)
  if (!problem) return
  const entries: HistoryEntry[] = []
  for (let seq = 1; seq <= problem.version; seq++) {
    const entry = await t.get<HistoryEntry>('history', historyId(id, seq))
    if (entry) entries.push(entry)
  }
  if (!isUntouched(entries.map(({ event }) => event))) throw broken('linesTouched', { numbers: [problem.number], total: 1 })
  for (const { _id } of entries) await t.remove('history', _id)
  await t.remove('problems', id)
  await t.remove('texts', id)
  await addToCounters(t, diff(null, problem, await loadAboveLine(t, problem)).map((increment) => ({ ...increment, by: -increment.by })), id)
}
