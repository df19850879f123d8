import { addHours } from '@/domain/calendar/day'
import type { privacyContract } from '@/types/privacy.contract'
import type { OutputOf } from '@/types/rpc'
import { temporaryAddress, writeFile } from '../../lib/files'
import { keepForADay } from '../temporary.files.repository'
import { randomId } from '../../lib/ids'
import { firstAnswer, once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { ownSections } from '../own.data'
import { asJson, asWorkbook } from '../own.files'

type Exported = OutputOf<typeof privacyContract.exportMine>

const seconds = 600
const endings = { excel: 'xlsx', json: 'json' } as const

/** The file lies under a prefix of its own that leads to nobody, and its name tells nothing. */
export const exportMine: Handler<typeof privacyContract.exportMine> = async (context, { submissionId, format }) => {
  const first = await firstAnswer<Exported>(context, submissionId)
  if (first) return first
  const sections = await ownSections(context)
  const content = format === 'excel' ? await asWorkbook(sections, context.now) : asJson(sections, context.now)
  const fileId = await writeFile(`exports/${randomId()}/data.${endings[format]}`, content)
  await keepForADay(fileId, context.now)
  const url = (await temporaryAddress(fileId, seconds)) ?? ''
  return once<Exported>(context, submissionId, async () => ({ url, fileName: `我的数据.${endings[format]}`, until: addHours(context.now, seconds / 3600) }))
}
