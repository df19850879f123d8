import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { renewCode, sheetStanding, type UnionCode } from '@/domain/visit/visit.code'
import type { OutputOf } from '@/types/rpc'
import type { visitContract } from '@/types/visit.contract'
import { noteAudit } from '../../audit/audit.repository'
import { findByName, findUnion, type UnionDocument } from '../../liaison/union.repository'
import { temporaryAddress, writeFile } from '../../lib/files'
import { randomId } from '../../lib/ids'
import { firstAnswer, once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { inTransaction } from '../../lib/transaction'
import { callerOf } from '../actor'
import { loadCode, saveCode } from '../code.repository'
import { codeView } from '../codes'
import type { PrintedCode } from '../codes.word'

type Exported = OutputOf<typeof visitContract.exportCodes>

/** How long the address works. */
const seconds = 600
const unionsAFile = 100
const besides = 10

const chosen = async (ids: readonly string[]): Promise<UnionDocument[]> => {
  const found = await Promise.all([...new Set(ids)].map(findUnion))
  if (found.includes(null)) throw new AppError('NOT_FOUND')
  return (found as UnionDocument[]).sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1))
}

export const exportCodes: Handler<typeof visitContract.exportCodes> = async (context, { submissionId, unionIds, cursor }) => {
  const first = await firstAnswer<Exported>(context, submissionId)
  if (first) return first
  const { now } = context
  const { name: byName } = callerOf(context)
  const { unions, nextCursor } = unionIds ? { unions: await chosen(unionIds), nextCursor: null } : await findByName(cursor, unionsAFile)
  const ensured: { union: UnionDocument; code: UnionCode | null; isNew: boolean }[] = []
  for (let i = 0; i < unions.length; i += besides) {
    ensured.push(...(await Promise.all(unions.slice(i, i + besides).map((union) => ensure(union, byName, now)))))
  }
  const printed = ensured.flatMap(({ union, code }): PrintedCode[] => {
    const { sheet } = codeView(union, code, now)
    return sheet ? [{ ...sheet, unionName: union.name, madeOn: dayOf(sheet.madeAt) }] : []
  })
  // Of all that this function does, only this needs the library that writes Word.
  const { codesWord } = await import('../codes.word')
  const fileId = await writeFile(`exports/${randomId()}/codes.docx`, await codesWord(printed, dayOf(now)))
  const url = (await temporaryAddress(fileId, seconds)) ?? ''
  return once<Exported>(context, submissionId, async (t) => {
    await noteAudit(t, context, { action: 'exported', about: '走访码' })
    return {
      url, fileId, fileName: `走访码${dayOf(now).replaceAll('-', '')}.docx`, unions: printed.length, made: ensured.filter(({ isNew }) => isNew).length,
      leftOut: ensured.filter(({ code }) => sheetStanding(code, now) === 'revoked').map(({ union }) => union.name), nextCursor,
    }
  })
}

/** The union's code, made when there is none; safe to repeat, since what is in force stays. */
const ensure = (union: UnionDocument, byName: string, now: string): Promise<{ union: UnionDocument; code: UnionCode | null; isNew: boolean }> =>
  inTransaction(async (t) => {
    const code = await loadCode(t, union._id)
    if (sheetStanding(code, now) !== 'none') return { union, code, isNew: false }
    const renewed = renewCode(code, union._id, byName, now)
    await saveCode(t, renewed)
    return { union, code: renewed, isNew: true }
  })
