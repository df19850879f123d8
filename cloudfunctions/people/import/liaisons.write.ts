import { harmlessCell } from '@/domain/text'
import { byPinyin } from '../../lib/pinyin'
import { writeWorkbook } from '../../lib/tables/workbook.write'
import type { LiaisonDocument } from '../../liaison/liaison.repository'
import type { UnionDocument } from '../../liaison/union.repository'
import type { PersonDocument } from '../person.repository'
import { liaisonColumns } from './liaisons.parse'

type Names = Pick<PersonDocument, '_id' | 'duty' | 'departments'>

/** Annex 2 as it is imported: a person and 联络人 a row, several unions in one cell. People by pinyin. */
export const liaisonRows = (pairs: readonly LiaisonDocument[], people: readonly Names[], unions: readonly UnionDocument[]): string[][] =>
  [...groupsOf(pairs).values()]
    .sort((a, b) => byPinyin.compare(a[0]!.personName, b[0]!.personName))
    .map((group) => {
      const { personId, personName, contactName } = group[0]!
      const person = people.find(({ _id }) => _id === personId)
      const isTownship = (pair: LiaisonDocument): boolean => unions.find(({ _id }) => _id === pair.unionId)?.kind === 'township'
      const names = (some: readonly LiaisonDocument[]): string => some.map(({ unionName }) => unionName).join('、')
      return [
        personName, person?.duty ?? '', person?.departments.join('、') ?? '',
        names(group.filter(isTownship)), names(group.filter((pair) => !isTownship(pair))), contactName ?? '',
      ]
    })

const groupsOf = (pairs: readonly LiaisonDocument[]): Map<string, LiaisonDocument[]> => {
  const groups = new Map<string, LiaisonDocument[]>()
  for (const pair of pairs) {
    const key = `${pair.personId} ${pair.contactId ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
  return groups
}

const widths = [12, 24, 36, 30, 40, 14]

export const asWorkbook = (rows: readonly string[][]): Promise<Buffer> =>
  writeWorkbook('对口联系', liaisonColumns.map((header, i) => ({ header, width: widths[i]! })), rows)

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const csv = (rows: readonly string[][]): string =>
  [[...liaisonColumns], ...rows].map((row) => row.map((cell) => quoted(harmlessCell(cell))).join(',')).join('\r\n')

/** With BOM, so that Excel reads it as UTF-8. */
export const asUtf8 = (rows: readonly string[][]): Buffer => Buffer.from(`\ufeff${csv(rows)}`, 'utf8')

/** GB18030's two-byte part, which is GBK; the platform only reads it, so its table is read backwards. A character it lacks is a question mark. */
export const asGbk = (rows: readonly string[][]): Buffer => {
  const decoder = new TextDecoder('gbk')
  const wanted = new Set(csv(rows))
  const bytes = new Map<string, number[]>()
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(new Uint8Array([high, low]))
      if (wanted.has(character) && !bytes.has(character)) bytes.set(character, [high, low])
    }
  }
  return Buffer.from([...csv(rows)].flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : (bytes.get(character) ?? [0x3f]))))
}
