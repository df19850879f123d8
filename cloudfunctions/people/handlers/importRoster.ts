import type { peopleContract } from '@/types/people.contract'
import { claimFiles, readFile } from '../../lib/files'
import { firstAnswer, once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { importAnnex, type Imported } from '../import/annex'

/**
 * A file may hold more rows than one transaction can write, so the answer is kept after the rows: a call that died half
 * way is sent again and finds its first half done.
 */
export const importRoster: Handler<typeof peopleContract.importRoster> = async (context, { submissionId, kind, fileId }) => {
  const first = await firstAnswer<Imported>(context, submissionId)
  if (first) return first
  await claimFiles(context.openid, [fileId], ['csv'])
  const imported = await importAnnex(kind, await readFile(fileId))
  return once(context, submissionId, async () => imported)
}
