import { publishedCalendar } from '@/cloudfunctions/lib/calendar'
import { db } from '@/cloudfunctions/lib/cloud'
import { unionKeys } from '@/cloudfunctions/liaison/union.repository'
import { textDocument } from '@/cloudfunctions/problem/ledger/text.repository'
import { historyEntry, problemDocument } from '@/cloudfunctions/problem/problem.repository'
import { counterDocumentsOf } from '@/cloudfunctions/review/counters.repository'
import type { Instant } from '@/domain/calendar/day'
import { policyVersion } from '@/domain/people/policy'
import { defaultClockTable } from '@/domain/problem/problem.clocks'
import type { Actor } from '@/domain/problem/problem.decision'
import { diff } from '@/domain/review/counting'
import { type Cast, type Life, livesOf } from './population'

const batch = 200

const addAll = async (collection: string, documents: readonly object[]): Promise<void> => {
  for (let i = 0; i < documents.length; i += batch) await db.collection(collection).add({ data: documents.slice(i, i + batch) })
}

const actor = (id: string, name: string, roles: Actor['roles'], unionIds: string[] = []): Actor => ({
  personId: id, name, roles, unionIds, reporterKeys: [id],
})

/** Six unions, forty owners, five hundred reporters: the same however many lines there are. */
const castOf = (): Cast => ({
  office: actor('p_office', '演示办公室甲', ['office', 'cadre', 'leader', 'supervision']),
  owners: Array.from({ length: 40 }, (_, i) => actor(`p_owner_${i}`, `演示干部${i}`, ['cadre'])),
  reporters: Array.from({ length: 500 }, (_, i) => actor(`p_reporter_${i}`, `演示职工${i}`, ['worker'])),
  unionIds: Array.from({ length: 6 }, (_, i) => `u_bench_${i}`),
})

const personOf = ({ personId, name, roles, unionIds }: Actor, at: Instant): object => ({
  _id: personId, openid: `o_${personId}`, name, roles, unionIds, departments: ['综合业务科'], isObliged: roles.includes('leader'), duty: null,
  unionId: null, hasChosenUnion: false, isVacant: false, consent: { policyVersion, at },
})

/** Lines are made and written so many at a time, and so many of the first are kept to be asked about. */
const atOnce = 2_000
const kept = 4_000

const inStretches = function* <T>(all: Iterable<T>): Generator<T[]> {
  let stretch: T[] = []
  for (const one of all) {
    stretch.push(one)
    if (stretch.length === atOnce) {
      yield stretch
      stretch = []
    }
  }
  if (stretch.length > 0) yield stretch
}

/**
 * Fills an empty local cloud with `count` lines of the ledger, their history, their texts and their counters, as functions would
 * have left them. Answers the first lines.
 */
export const loadLedger = async (count: number, until: Instant): Promise<Life[]> => {
  const cast = castOf()
  const calendar = publishedCalendar()
  const chair = actor('p_chair', '演示主席甲', ['chair'], [cast.unionIds[1]!])
  await addAll('people', [cast.office, chair, ...cast.owners, ...cast.reporters].map((person) => personOf(person, until)))
  await addAll('unions', cast.unionIds.map((id, i) => ({
    _id: id, name: `演示第${i}小学工会`, kind: 'institution', isKey: true, parentId: null, places: [], ...unionKeys(id, `演示第${i}小学工会`),
  })))
  await addAll('liaisons', cast.owners.slice(0, 12).map(({ personId, name }, i) => ({
    _id: `l_bench_${i}`, personId, personName: name, unionId: cast.unionIds[i % 6]!, unionName: `演示第${i % 6}小学工会`, contactId: null, contactName: null,
    fromOn: '2025-01-01', toOn: null, fieldDays: {}, remoteCounts: {}, lastContactOn: null,
  })))
  const rules = { calendar, clockTable: defaultClockTable }
  const counted: { problemId: string; increments: ReturnType<typeof diff> }[] = []
  const first: Life[] = []
  for (const lives of inStretches(livesOf(count, until, calendar, cast))) {
    await addAll('problems', lives.map(({ problem }) => problemDocument(problem, rules, until)))
    await addAll('texts', lives.map(({ problem }) => textDocument(problem)))
    await addAll('history', lives.flatMap(({ problem, events }) => events.map((event, i) => historyEntry(problem.id, i + 1, event))))
    counted.push(...lives.map(({ problem }) => ({ problemId: problem.id, increments: diff(null, problem) })))
    first.push(...lives.slice(0, kept - first.length))
  }
  await addAll('counters', counterDocumentsOf(counted))
  return first
}
