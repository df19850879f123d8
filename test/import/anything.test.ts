import { read } from '@/cloudfunctions/people/import/annex'
import { goalColumns, parseGoals } from '@/cloudfunctions/people/import/goals.parse'
import { liaisonColumns, parseLiaisons } from '@/cloudfunctions/people/import/liaisons.parse'
import { parsePeople, personColumns } from '@/cloudfunctions/people/import/people.parse'
import type { Parsed, Refusal } from '@/cloudfunctions/lib/tables/refusal'
import type { Roster } from '@/cloudfunctions/people/import/roster'
import fc from 'fast-check'
import { annex, bytesOf } from './files'

const empty: Roster = { people: new Map(), departments: new Set() }

const parsers: Record<'people' | 'liaisons' | 'goals', (bytes: Uint8Array) => Parsed<unknown[]>> = {
  people: (bytes) => read(bytes, personColumns, parsePeople),
  liaisons: (bytes) => read(bytes, liaisonColumns, (rows) => parseLiaisons(rows, empty)),
  goals: (bytes) => read(bytes, goalColumns, (rows) => parseGoals(rows, empty)),
}
const headers = { people: personColumns, liaisons: liaisonColumns, goals: goalColumns }

const isPlain = ({ row, column, reason }: Refusal): boolean => Number.isInteger(row) && row >= 0 && typeof column === 'string' && /\p{Script=Han}/u.test(reason)

/** Loaded with records, or refused with reasons a person can read; anything else, a throw included, fails. */
const settles = (parsed: Parsed<unknown[]>): boolean =>
  'refusals' in parsed ? parsed.refusals.length > 0 && parsed.refusals.every(isPlain) : parsed.records.length > 0

const cells = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '温瑞东', '组长', '成员', '甲镇总工会', '政治引领强', '职员、主任', '"', ',', '\r\n', '=1'))

describe.each(['people', 'liaisons', 'goals'] as const)('whatever comes in as %s', (kind) => {
  it('is read or refused when it is bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => settles(parsers[kind](bytes))), { numRuns: 300 })
  })

  it('is read or refused when it is text under the right header', () => {
    const texts = fc.array(fc.array(cells, { maxLength: 8 }), { maxLength: 5 }).map((rows) => [headers[kind].join(','), ...rows.map((row) => row.join(','))].join('\n'))
    fc.assert(fc.property(texts, (text) => settles(parsers[kind](bytesOf(text)))), { numRuns: 300 })
  })

  it('is read or refused when the plan’s annex was damaged', () => {
    const whole = annex(kind)
    const damage = fc.tuple(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 6 }), fc.nat(6))
    const damaged = damage.map(([at, put, cut]) => new Uint8Array([...whole.slice(0, at), ...put, ...whole.slice(at + cut)]))
    fc.assert(fc.property(damaged, (bytes) => settles(parsers[kind](bytes))), { numRuns: 300 })
  })
})
