import { dayOf } from '@/domain/calendar/day'
import type { peopleContract } from '@/types/people.contract'
import { claimFiles, readFile } from '../../lib/files'
import type { Handler } from '../../lib/serve'
import { previewAnnex } from '../import/annex'
import { tableEndings } from './importRoster'

export const previewImport: Handler<typeof peopleContract.previewImport> = async ({ openid, now }, { kind, fileId }) => {
  await claimFiles(openid, [fileId], tableEndings)
  return previewAnnex(kind, await readFile(fileId), dayOf(now))
}
