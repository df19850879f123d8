import { operatorFrom, readArguments } from './operator/settings'
import type { Operator } from './operator/operator'
import type { Main } from './run/command'
import { say } from './run/progress'

const usage = 'npm run migrate -- --env ID|--local URL [--dry-run]'

type Cursor = { collection: string; after: string | null } | null

/** One pass over every collection that has steps: how many documents were seen, and how many were (or would be) rewritten. */
export const migrateOnce = async (operator: Operator, isDryRun: boolean): Promise<{ seen: number; changed: number }> => {
  const total = { seen: 0, changed: 0 }
  let cursor: Cursor = null
  do {
    const { seen, changed, next }: { seen: number; changed: number; next: Cursor } = await operator.call('migrate', { cursor, isDryRun })
    total.seen += seen
    total.changed += changed
    cursor = next
  } while (cursor !== null)
  return total
}

/** Brings stored documents to their newest shape, while the app is in use: functions of this release read both. */
export const main: Main = async (args) => {
  const given = readArguments(args, { values: ['--env', '--local'], flags: ['--dry-run'], usage })
  const { seen, changed } = await migrateOnce(operatorFrom(given, usage), given.has('--dry-run'))
  say(given.has('--dry-run') ? `${changed} of ${seen} documents would be rewritten. · 有 ${changed} 条要改写。` : `${changed} of ${seen} documents rewritten. · 改写了 ${changed} 条。`)
}
