import type { Day } from '../calendar/day'

export interface VacancyFacts {
  keyUnions: readonly { id: string; name: string }[]
  /** All pairs, those that ended included. */
  pairs: readonly { id: string; personId: string; personName: string; unionId: string; unionName: string; contactId: string | null; contactName: string | null; toOn: Day | null }[]
  /** Who has left, and since when; with the work that is still theirs. */
  gone: readonly { id: string; name: string; leftOn: Day; openProblems: number; openPlans: number }[]
}

/** Something that waits for the office because nobody holds it; `sinceOn` null when it never had anybody. */
export type Vacancy =
  | { kind: 'keyUnionUnpaired'; sinceOn: Day | null; unionId: string; unionName: string }
  | { kind: 'pairWithoutPerson' | 'contactGone'; sinceOn: Day; liaisonId: string; personName: string; unionId: string; unionName: string }
  | { kind: 'openWork'; sinceOn: Day; personId: string; personName: string; openProblems: number; openPlans: number }

/** What is vacant, what has been so longest first; what never had anybody before all. */
export const vacanciesOf = ({ keyUnions, pairs, gone }: VacancyFacts): Vacancy[] => {
  const leftOn = new Map(gone.map((person) => [person.id, person.leftOn]))
  const lasting = pairs.filter(({ toOn }) => toOn === null)
  const found: Vacancy[] = []
  for (const { id, name } of keyUnions) {
    if (lasting.some(({ unionId }) => unionId === id)) continue
    const ends = pairs.filter(({ unionId }) => unionId === id).map(({ toOn }) => toOn!)
    found.push({ kind: 'keyUnionUnpaired', sinceOn: ends.length > 0 ? ends.reduce((a, b) => (a > b ? a : b)) : null, unionId: id, unionName: name })
  }
  for (const { id: liaisonId, personId, personName, contactId, contactName, unionId, unionName } of lasting) {
    const left = leftOn.get(personId)
    if (left) found.push({ kind: 'pairWithoutPerson', sinceOn: left, liaisonId, personName, unionId, unionName })
    const contactLeft = contactId ? leftOn.get(contactId) : undefined
    if (contactLeft) found.push({ kind: 'contactGone', sinceOn: contactLeft, liaisonId, personName: contactName ?? '', unionId, unionName })
  }
  for (const { id, name, leftOn: left, openProblems, openPlans } of gone) {
    if (openProblems + openPlans > 0) found.push({ kind: 'openWork', sinceOn: left, personId: id, personName: name, openProblems, openPlans })
  }
  return found.sort((a, b) => (a.sinceOn ?? '').localeCompare(b.sinceOn ?? ''))
}
