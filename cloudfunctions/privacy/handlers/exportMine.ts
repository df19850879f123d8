import { addHours } from '@/domain/calendar/day'
import type { privacyContract } from '@/types/privacy.contract'
import type { OutputOf } from '@/types/rpc'
import { temporaryAddress, writeFile } from '../../lib/files'
import { keepForADay } from '../temporary.files.repository'
import { randomId } from '../../lib/ids'
import { firstAnswer, once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { ownData } from '../own.data'

type Exported = OutputOf<typeof privacyContract.exportMine>

const seconds = 600

/** The file lies under a prefix of its own that leads to nobody, and its name tells nothing. */
export const exportMine: Handler<typeof privacyContract.exportMine> = async (context, { submissionId }) => {
  const first = await firstAnswer<Exported>(context, submissionId)
  if (first) return first
  const content = Buffer.from(JSON.stringify(await ownData(context), null, 2))
  const fileId = await writeFile(`exports/${randomId()}/data.json`, content)
  await keepForADay(fileId, context.now)
  const url = (await temporaryAddress(fileId, seconds)) ?? ''
  return once<Exported>(context, submissionId, async () => ({ url, fileName: '我的数据.json', until: addHours(context.now, seconds / 3600) }))
}
