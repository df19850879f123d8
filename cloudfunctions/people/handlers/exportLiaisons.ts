import type { peopleContract } from '@/types/people.contract'
import type { OutputOf } from '@/types/rpc'
import { findCurrent } from '../../liaison/liaison.repository'
import { findUnion } from '../../liaison/union.repository'
import { temporaryAddress, writeFile } from '../../lib/files'
import { pseudonym, randomId } from '../../lib/ids'
import { firstAnswer, once } from '../../lib/once'
import { noteAudit } from '../../audit/audit.repository'
import type { Handler } from '../../lib/serve'
import { asGbk, asUtf8, asWorkbook, liaisonRows } from '../import/liaisons.write'
import { findPerson } from '../person.repository'

type Exported = OutputOf<typeof peopleContract.exportLiaisons>

/** How long the address works. */
const seconds = 600

const writers = { xlsx: asWorkbook, utf8: asUtf8, gbk: asGbk } as const

const found = async <T>(ids: readonly string[], find: (id: string) => Promise<T | null>): Promise<T[]> =>
  (await Promise.all([...new Set(ids)].map(find))).filter((one): one is Awaited<T> => one !== null) as T[]

export const exportLiaisons: Handler<typeof peopleContract.exportLiaisons> = async (context, { submissionId, format }) => {
  const first = await firstAnswer<Exported>(context, submissionId)
  if (first) return first
  const pairs = await findCurrent()
  const [people, unions] = await Promise.all([found(pairs.map(({ personId }) => personId), findPerson), found(pairs.map(({ unionId }) => unionId), findUnion)])
  const rows = liaisonRows(pairs, people, unions)
  const ending = format === 'xlsx' ? 'xlsx' : 'csv'
  const folder = pseudonym('export', context.openid, randomId()).slice(0, 24)
  const fileId = await writeFile(`exports/${folder}/liaisons.${ending}`, await writers[format](rows))
  const url = (await temporaryAddress(fileId, seconds)) ?? ''
  return once<Exported>(context, submissionId, async (t) => {
    await noteAudit(t, context, { action: 'exported', about: '对口联系表' })
    return { url, fileId, fileName: `对口联系表.${ending}`, rows: rows.length }
  })
}
