import type { Day } from '@/domain/calendar/day'
import type { LiaisonDocument } from '../../liaison/liaison.repository'
import type { PersonDocument } from '../person.repository'
import { goalDrafts } from './goals.drafts'
import type { GoalRecord } from './goals.parse'
import { liaisonDrafts, unionDrafts } from './liaisons.drafts'
import type { LiaisonRecord } from './liaisons.parse'
import { contactDraft, personDrafts } from './people.drafts'
import type { PersonRecord } from './people.parse'
import { findProgramme } from './programme.repository'
import { compareDrafts, type Compared, type Draft, readByPrefix, saveDrafts, type Touched } from './records.repository'
import { shortened, type Warning } from '../../lib/tables/refusal'
import type { Roster } from './roster'
import { rosterPrefix } from './roster.ids'

/** Nothing goes by being left out of a file; the warning says what was. */
const leftAlone = (what: string, names: readonly string[]): Warning[] =>
  names.length === 0 ? [] : [{ row: 0, reason: `库里另有 ${names.length} ${what}不在这份表里，没有改动：${shortened(names.join('、'), 80)}` }]

const idsOf = (drafts: readonly Draft[]): Set<string> => new Set(drafts.map(({ _id }) => _id))

/** What an import did, and what is worth a look. */
export interface Loaded { touched: Touched[]; warnings: Warning[] }

export const loadPeople = async (records: readonly PersonRecord[]): Promise<Loaded> => {
  const drafts = personDrafts(records)
  const touched = await saveDrafts('people', drafts)
  const others = (await readByPrefix<PersonDocument>('people', rosterPrefix)).filter(({ _id }) => !idsOf(drafts).has(_id))
  return { touched, warnings: leftAlone('人', others.map(({ name, departments }) => name ?? `${departments.join('、')}的空缺岗位`)) }
}

export const loadLiaisons = async (records: readonly LiaisonRecord[], roster: Roster, today: Day): Promise<Loaded> => {
  const days = { programmeFromOn: (await findProgramme()).fromOn, today }
  const drafts = liaisonDrafts(records, roster, days)
  const made = [...(await saveDrafts('unions', unionDrafts(records, days))), ...(await saveDrafts('liaisons', drafts))]
  const current = (await readByPrefix<LiaisonDocument>('liaisons', '')).filter(({ toOn }) => toOn === null)
  const contactIds = new Set(current.map(({ contactId }) => contactId))
  const people = await readByPrefix<PersonDocument>('people', rosterPrefix)
  const roles = await saveDrafts('people', people.map(({ _id }) => contactDraft(_id, contactIds.has(_id))))
  const rosterIds = new Set([...roster.people.values()].map(({ id }) => id))
  const others = current.filter(({ _id, personId }) => rosterIds.has(personId) && !idsOf(drafts).has(_id))
  return { touched: [...made, ...roles], warnings: leftAlone('对联系', others.map(({ personName, unionName }) => `${personName}和${unionName}`)) }
}

export const loadGoals = async (records: readonly GoalRecord[], roster: Roster): Promise<Loaded> => ({
  touched: await saveDrafts('goals', goalDrafts(records, roster)), warnings: [],
})

const sum = (parts: readonly Compared[]): Compared =>
  parts.reduce((all, { added, changed, same }) => ({ added: all.added + added, changed: all.changed + changed, same: all.same + same }))

/** What loading would change, without doing it; the 联络人's roles, which follow from the pairs, are not counted. */
export const previewPeople = (records: readonly PersonRecord[]): Promise<Compared> => compareDrafts('people', personDrafts(records))
export const previewGoals = (records: readonly GoalRecord[], roster: Roster): Promise<Compared> => compareDrafts('goals', goalDrafts(records, roster))
export const previewLiaisons = async (records: readonly LiaisonRecord[], roster: Roster, today: Day): Promise<Compared> => {
  const days = { programmeFromOn: (await findProgramme()).fromOn, today }
  return sum(await Promise.all([compareDrafts('unions', unionDrafts(records, days)), compareDrafts('liaisons', liaisonDrafts(records, roster, days))]))
}
