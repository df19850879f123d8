import { dayOf } from '@/domain/calendar/day'
import type { auditContract } from '@/types/audit.contract'
import type { OutputOf } from '@/types/rpc'
import { actorOf } from '../../lib/context'
import { temporaryAddress, writeFile } from '../../lib/files'
import { keepForADay } from '../../privacy/temporary.files.repository'
import { randomId } from '../../lib/ids'
import { firstAnswer, once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { writeWorkbook } from '../../lib/tables/workbook.write'
import { findEntries, noteAudit } from '../audit.repository'
import { auditRow, scopesOf, shownTo } from '../audit.view'

type Exported = OutputOf<typeof auditContract.export>

const most = 5000
const atOnce = 500
const seconds = 600
const columns = ['时间', '谁', '代谁', '做了什么', '对象', '记录号'].map((header) => ({ header, width: 20 }))

const exportEntries: Handler<typeof auditContract.export> = async (context, { submissionId }) => {
  const first = await firstAnswer<Exported>(context, submissionId)
  if (first) return first
  const actor = actorOf(context)
  const rows: (string | null)[][] = []
  for (let cursor: string | undefined | null = undefined; cursor !== null && rows.length < most; ) {
    const page: Awaited<ReturnType<typeof findEntries>> = await findEntries(scopesOf(actor), {}, cursor, atOnce)
    rows.push(...(await shownTo(actor, page.entries)).map(auditRow).map((row) => [row.at, row.byName, row.forName, row.words, row.about, row.id]))
    cursor = page.nextCursor
  }
  const fileId = await writeFile(`exports/${randomId()}/audit.xlsx`, await writeWorkbook('审计记录', columns, rows))
  await keepForADay(fileId, context.now)
  const url = (await temporaryAddress(fileId, seconds)) ?? ''
  return once<Exported>(context, submissionId, async (t) => {
    await noteAudit(t, context, { action: 'exported', about: '审计记录' })
    return { url, fileName: `审计记录-${dayOf(context.now)}.xlsx`, rows: rows.length }
  })
}
export { exportEntries as export }
