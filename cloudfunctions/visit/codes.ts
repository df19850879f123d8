import { addMillis, addDays, dayOf, type Instant } from '@/domain/calendar/day'
import { codeRefusalAt, currentVersion, type ShownCode, type UnionCode } from '@/domain/visit/visit.code'
import type { CodeProof } from '@/domain/visit/visit'
import type { CodeRefusal } from '@/domain/visit/vocabulary'
import type { UnionCodeView } from '@/types/visit.contract'
import { pseudonym } from '../lib/ids'
import { findCode } from './code.repository'

const form = 'LXD1'
const shape = /^LXD1\.([A-Za-z0-9_-]{4,64})\.([sf])\.(\d{1,6})\.([0-9a-z]{1,12})\.([\w-]{16})$/
const letters = { sheet: 's', fresh: 'f' } as const

/** Nothing of the seal is stored: it is an HMAC over what the code says, with the key that lives outside the database. */
const seal = (unionId: string, kind: 'sheet' | 'fresh', version: number, issued: string): string =>
  pseudonym('unionCode', unionId, kind, String(version), issued).slice(0, 16)

/** What a QR code holds: the union, the kind, the version, when it was made (seconds), and a seal over them. */
export const codeText = ({ unionId, kind, version, issuedAt }: ShownCode): string => {
  const issued = Math.floor(Date.parse(issuedAt) / 1000).toString(36)
  return [form, unionId, letters[kind], version, issued, seal(unionId, kind, version, issued)].join('.')
}

/** Null for anything that is not a code of ours. */
export const readCode = (text: string): ShownCode | null => {
  const [, unionId, letter, version, issued, sealed] = shape.exec(text.trim()) ?? []
  if (!unionId) return null
  const kind = letter === 's' ? 'sheet' : 'fresh'
  if (seal(unionId, kind, Number(version), issued!) !== sealed) return null
  return { unionId, kind, version: Number(version), issuedAt: addMillis('1970-01-01T00:00:00.000Z', Number.parseInt(issued!, 36) * 1000) }
}

export interface Judged { code: CodeProof | null; refusal: CodeRefusal | null }

/** What a code that was read proves of a visit to the union at that instant. */
export const judgeCode = async (text: string | null | undefined, unionId: string, at: Instant): Promise<Judged> => {
  if (!text) return { code: null, refusal: null }
  const shown = readCode(text)
  const refusal = codeRefusalAt(shown, shown && (await findCode(shown.unionId)), unionId, at)
  return refusal || !shown ? { code: null, refusal: refusal ?? 'unreadable' } : { code: { kind: shown.kind, version: shown.version, at }, refusal: null }
}

export const codeView = (union: { _id: string; name: string }, code: UnionCode | null, now: Instant): UnionCodeView => {
  const current = currentVersion(code)
  const isInForce = current !== null && current.untilAt > now
  return {
    union: { id: union._id, name: union.name },
    sheet: isInForce
      ? {
          text: codeText({ unionId: union._id, kind: 'sheet', version: current.version, issuedAt: current.fromAt }),
          version: current.version, madeAt: current.fromAt, madeByName: current.byName,
          validThroughOn: addDays(dayOf(current.untilAt), -1),
        }
      : null,
  }
}
