import { maskNumbers } from '@/domain/people/masking'
import { harmlessCell } from '@/domain/text'
import type { Stored } from './lines'

type Value = string | number | boolean | null
type Row = Record<string, Value>

/** What of a collection may be handed on; everything that is not named here stays behind. */
interface Part {
  file: string
  collection: string
  isKept: (document: Stored) => boolean
  row: (document: Stored) => Row
}

const text = (value: unknown): string => maskNumbers(typeof value === 'string' ? value : '')
const plain = (value: unknown): Value => (['string', 'number', 'boolean'].includes(typeof value) ? (value as Value) : null)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const of = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined)
const texts = (value: unknown): string => list(value).map((one) => text(of(one, 'text'))).join('\n')
const fields = (...keys: string[]) => (document: Stored): Row => Object.fromEntries(keys.map((key) => [key, plain(document[key])]))
const always = (): boolean => true

/**
 * Lines of the ledger without who reported them, and without complaints about conduct, which are in no export but supervision's; people of
 * the roster without their WeChat identity; no message, no ticket, no place of a check-in.
 */
export const parts: readonly Part[] = [
  {
    file: 'problems', collection: 'problems', isKept: ({ ledger }) => ledger === 'general',
    row: (line) => ({
      ...fields('number', 'category', 'purpose', 'difficulty', 'urgency', 'state', 'unionName', 'submittedAt', 'stateSince', 'wasRed')(line),
      title: text(line.title), description: text(line.description), place: text(line.place),
      owner: plain(of(line.owner, 'name')), coOwners: list(line.coOwners).map((one) => String(of(one, 'name'))).join('、'),
      measures: texts(line.measures), progress: texts(line.progress),
      respondedAt: plain(of(line.firstResponse, 'at')), resolvedAt: plain(of(line.firstResolved, 'at')), verdict: plain(of(line.verdict, 'answer')),
    }),
  },
  { file: 'unions', collection: 'unions', isKept: always, row: fields('name', 'kind', 'isKey', 'lastContactOn', 'lastFieldOn') },
  { file: 'liaisons', collection: 'liaisons', isKept: always, row: fields('personName', 'unionName', 'contactName', 'fromOn', 'toOn') },
  {
    file: 'visits', collection: 'visits', isKept: always,
    row: (visit) => ({ ...fields('personName', 'unionName', 'mode', 'visitedOn', 'finishedAt')(visit), topics: list(visit.topics).join('、'), record: text(visit.record) }),
  },
  {
    file: 'practices', collection: 'practices', isKept: always,
    row: (practice) => ({ title: text(practice.title), description: text(practice.description), ...fields('authorName', 'state', 'createdAt')(practice) }),
  },
  {
    file: 'people', collection: 'people', isKept: ({ name, roles }) => typeof name === 'string' && list(roles).some((role) => role !== 'worker'),
    row: (person) => ({ ...fields('name', 'duty', 'leftOn')(person), departments: list(person.departments).join('、'), roles: list(person.roles).join('、') }),
  },
]

const cell = (value: Value): string => {
  const shown = value === null ? '' : typeof value === 'string' ? harmlessCell(value) : String(value)
  return /[",\r\n]/.test(shown) ? `"${shown.replace(/"/g, '""')}"` : shown
}

/** RFC 4180, with the mark that lets Excel read it as UTF-8. */
export const csvOf = (rows: readonly Row[]): string => {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return `\ufeff${[headers.map(cell), ...rows.map((row) => headers.map((header) => cell(row[header] ?? null)))].map((cells) => cells.join(',')).join('\r\n')}\r\n`
}

export const jsonLinesOf = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

export const rowsOf = ({ isKept, row }: Part, documents: readonly Stored[]): Row[] => documents.filter(isKept).map(row)
