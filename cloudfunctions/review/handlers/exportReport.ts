import { addHours } from '@/domain/calendar/day'
import type { reviewContract } from '@/types/review.contract'
import { pseudonym } from '../../lib/ids'
import { temporaryAddress, writeFile } from '../../lib/files'
import type { Handler } from '../../lib/serve'
import { contentOf, readableReport } from '../report.read'

const addressHours = 2
const endings = { word: 'docx', excel: 'xlsx' } as const

/** What a file's name cannot hold on some system. */
const nameOf = (title: string): string => title.replace(/[\\/:*?"<>|\s]/g, '')

export const exportReport: Handler<typeof reviewContract.exportReport> = async (context, { id, format }) => {
  const report = await readableReport(context, id)
  const content = await contentOf(report)
  // Loaded when asked for: opening the overview does not pay for them.
  const bytes = format === 'word' ? await (await import('../report.word')).wordOf(report, content) : await (await import('../report.excel')).excelOf(report, content)
  // The same version is written to the same place again; nobody can guess it.
  const file = await writeFile(`reports/${pseudonym('report file', id, String(report.version), format)}.${endings[format]}`, bytes)
  const url = await temporaryAddress(file, addressHours * 3600)
  return { url: url ?? '', until: addHours(context.now, addressHours), fileName: `${nameOf(report.title)}.${endings[format]}` }
}
