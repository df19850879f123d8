import { AppError } from '@/domain/errors'
import type { peopleContract } from '@/types/people.contract'
import type { OutputOf } from '@/types/rpc'
import { firstAnswer, once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findImport, findImports, readChanges, saveImport } from '../import/imports.repository'
import { takeBack } from '../import/records.repository'

type Undone = OutputOf<typeof peopleContract.undoImport>

/** Only the newest of its kind that still stands: an older one lies under it. What somebody changed or used since is kept, and counted. */
export const undoImport: Handler<typeof peopleContract.undoImport> = async (context, { submissionId, importId }) => {
  const first = await firstAnswer<Undone>(context, submissionId)
  if (first) return first
  const found = await findImport(importId)
  if (!found) throw new AppError('NOT_FOUND')
  if (found.undone) throw new AppError('STATE_FORBIDS', undefined, { state: 'undone' })
  const newer = (await findImports(100)).find(({ kind, undone, atKey }) => kind === found.kind && !undone && atKey > found.atKey)
  if (newer) throw new AppError('STATE_FORBIDS', undefined, { state: 'notTheNewest' })
  const changes = await readChanges(importId, found.parts)
  let kept = 0
  for (const change of changes.reverse()) if (!(await takeBack(change))) kept += 1
  return once<Undone>(context, submissionId, async (t) => {
    await saveImport(t, { ...found, undone: { at: context.now, byName: context.person!.name ?? '', kept } })
    return { takenBack: changes.length - kept, kept }
  })
}
