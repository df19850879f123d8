import type { LiaisonDocument } from '../../liaison/liaison.repository'
import type { PersonDocument } from '../person.repository'
import { goalDrafts } from './goals.drafts'
import type { GoalRecord } from './goals.parse'
import { liaisonDrafts, unionDrafts } from './liaisons.drafts'
import type { LiaisonRecord } from './liaisons.parse'
import { contactDraft, personDrafts } from './people.drafts'
import type { PersonRecord } from './people.parse'
import { findProgramme } from './programme.repository'
import { type Draft, readByPrefix, saveDrafts } from './records.repository'
import { shortened, type Warning } from '../../lib/tables/refusal'
import type { Roster } from './roster'
import { rosterPrefix } from './roster.ids'

/** Nothing goes by being left out of a file; the warning says what was. */
const leftAlone = (what: string, names: readonly string[]): Warning[] =>
  names.length === 0 ? [] : [{ row: 0, reason: `库里另有 ${names.length} ${what}不在这份表里，没有改动：${shortened(names.join('、'), 80)}` }]

const idsOf = (drafts: readonly Draft[]): Set<string> => new Set(drafts.map(({ _id }) => _id))

export const loadPeople = async (records: readonly PersonRecord[]): Promise<Warning[]> => {
  const drafts = personDrafts(records)
  await saveDrafts('people', drafts)
  const others = (await readByPrefix<PersonDocument>('people', rosterPrefix)).filter(({ _id }) => !idsOf(drafts).has(_id))
  return leftAlone('人', others.map(({ name, departments }) => name ?? `${departments.join('、')}的空缺岗位`))
}

export const loadLiaisons = async (records: readonly LiaisonRecord[], roster: Roster): Promise<Warning[]> => {
  const { fromOn } = await findProgramme()
  const drafts = liaisonDrafts(records, roster, fromOn)
  await saveDrafts('unions', unionDrafts(records))
  await saveDrafts('liaisons', drafts)
  const current = (await readByPrefix<LiaisonDocument>('liaisons', '')).filter(({ toOn }) => toOn === null)
  const contactIds = new Set(current.map(({ contactId }) => contactId))
  const people = await readByPrefix<PersonDocument>('people', rosterPrefix)
  await saveDrafts('people', people.map(({ _id }) => contactDraft(_id, contactIds.has(_id))))
  const rosterIds = new Set([...roster.people.values()].map(({ id }) => id))
  const others = current.filter(({ _id, personId }) => rosterIds.has(personId) && !idsOf(drafts).has(_id))
  return leftAlone('对联系', others.map(({ personName, unionName }) => `${personName}和${unionName}`))
}

export const loadGoals = async (records: readonly GoalRecord[], roster: Roster): Promise<Warning[]> => {
  await saveDrafts('goals', goalDrafts(records, roster))
  return []
}
