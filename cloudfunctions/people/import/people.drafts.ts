import { rolesOf } from '@/domain/people/roster'
import { type Role, roles as allRoles } from '@/domain/people/role'
import type { PersonRecord } from './people.parse'
import type { Draft, Stored } from './records.repository'
import { personIdOf, vacancyIdOf } from './roster.ids'

/** Given by something else than annex 1: by a pair, by a union, by hand. */
const givenElsewhere: ReadonlySet<Role> = new Set<Role>(['contact', 'chair', 'admin'])

/** People as documents. Who has bound, consented and chosen a union stays as it is. */
export const personDrafts = (records: readonly PersonRecord[]): Draft[] => {
  const vacancies = new Map<string, number>()
  return records.map(({ name, duty, departments, posts }) => ({
    _id: name === null ? nextVacancyId(vacancies, departments.join('、'), duty) : personIdOf(name),
    owned: (before) => {
      const kept = rolesIn(before).filter((role) => givenElsewhere.has(role))
      const isVacant = name === null
      return {
        name, duty, departments, posts, isVacant,
        roles: isVacant ? [] : inOrder([...rolesOf(posts), ...kept]),
        // The named people of the leading group must each hold two unions (task 1); nobody can owe it for an empty post.
        isObliged: !isVacant && posts.leadingGroup !== '',
      }
    },
    initial: { openid: null, unionIds: [], unionId: null, hasChosenUnion: false, consent: null },
  }))
}

const rolesIn = (before: Stored | null): Role[] => (before?.roles ?? []) as Role[]

const inOrder = (held: readonly Role[]): Role[] => allRoles.filter((role) => held.includes(role))

/** A 联络人 is whoever a pair names, for as long as one does. */
export const contactDraft = (personId: string, isContact: boolean): Draft => ({
  _id: personId,
  owned: (before) => ({ roles: inOrder([...rolesIn(before).filter((role) => role !== 'contact'), ...(isContact ? (['contact'] as const) : [])]) }),
  initial: {},
})

const nextVacancyId = (vacancies: Map<string, number>, department: string, duty: string): string => {
  const key = `${department}\u0000${duty}`
  const nth = (vacancies.get(key) ?? 0) + 1
  vacancies.set(key, nth)
  return vacancyIdOf(department, duty, nth)
}
