import { dayOf } from '@/domain/calendar/day'
import type { peopleContract } from '@/types/people.contract'
import type { OutputOf } from '@/types/rpc'
import { claimFiles, readFile } from '../../lib/files'
import { pseudonym } from '../../lib/ids'
import { firstAnswer, once } from '../../lib/once'
import { noteAudit } from '../../audit/audit.repository'
import type { Handler } from '../../lib/serve'
import { importAnnex } from '../import/annex'
import { keepChanges, saveImport } from '../import/imports.repository'

type Answer = OutputOf<typeof peopleContract.importRoster>

export const tableEndings = ['csv', 'xlsx', 'xls']

/**
 * A file may hold more rows than one transaction can write, so the answer is kept after the rows: a call that died half
 * way is sent again and finds its first half done.
 */
export const importRoster: Handler<typeof peopleContract.importRoster> = async (context, { submissionId, kind, fileId }) => {
  const first = await firstAnswer<Answer>(context, submissionId)
  if (first) return first
  await claimFiles(context.openid, [fileId], tableEndings)
  const { touched, loaded, warnings } = await importAnnex(kind, await readFile(fileId), dayOf(context.now))
  const importId = pseudonym('import', context.openid, submissionId).slice(0, 24)
  const parts = await keepChanges(importId, touched)
  return once<Answer>(context, submissionId, async (t) => {
    await saveImport(t, {
      _id: importId, kind, at: context.now, byName: context.person!.name ?? '', loaded, parts, undone: null, atKey: `${context.now}_${importId}`,
    })
    await noteAudit(t, context, { action: 'imported', about: '名册附表' })
    return { loaded, warnings, importId }
  })
}
