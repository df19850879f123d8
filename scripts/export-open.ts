import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openArchive } from './operator/archive'
import type { Stored } from './operator/lines'
import { csvOf, jsonLinesOf, parts, rowsOf } from './operator/open-export'
import { readArguments } from './operator/settings'
import { Failure, type Main } from './run/command'
import { say } from './run/progress'

const usage = 'npm run export:open -- --from BACKUP.zip --to FOLDER'

/** Writes what a backup holds and may be handed on as JSON Lines and CSV: numbers masked, no reporter, no complaint about conduct. */
export const main: Main = (args) => {
  const given = readArguments(args, { values: ['--from', '--to'], flags: [], usage })
  const [from, to] = [given.get('--from'), given.get('--to')]
  if (from === undefined || to === undefined) throw new Failure(`From which backup, into which folder? ${usage}`, `从哪个备份导出到哪个文件夹？用法：${usage}`)
  const archive = openArchive(resolve(from))
  mkdirSync(resolve(to), { recursive: true })
  for (const part of parts) {
    const rows = rowsOf(part, archive.lines(part.collection).map((line) => JSON.parse(line) as Stored))
    writeFileSync(join(resolve(to), `${part.file}.jsonl`), jsonLinesOf(rows))
    writeFileSync(join(resolve(to), `${part.file}.csv`), csvOf(rows))
    say(`${part.file}: ${rows.length}`)
  }
  return Promise.resolve()
}
