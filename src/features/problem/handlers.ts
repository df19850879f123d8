import { suggestedDepartment } from '@/domain/problem/suggest'
import type { Category } from '@/domain/problem/vocabulary'
import type { Output } from '@/types/contracts'
import type { HandlerView } from '@/types/problem.views'

/** Who can take a line on: people, grassroots unions, bodies outside. */

export type Assignees = Output<'problem.assignees'>

export interface Candidate {
  handler: HandlerView
  /** The department of a person. */
  note: string
  /** 对口 */
  isSuggested: boolean
}

export const handlerKey = (handler: HandlerView): string =>
  handler.kind === 'person' ? `person ${handler.personId}` : handler.kind === 'union' ? `union ${handler.unionId}` : `outside ${handler.name}`

export const isSame = (a: HandlerView | undefined, b: HandlerView): boolean => !!a && handlerKey(a) === handlerKey(b)

/** People by department that fits first; after a correction of the category, by the new one. */
export const peopleOf = ({ people }: Assignees, category: Category, original: Category): Candidate[] => {
  const fits = ({ department, isSuggested }: Assignees['people'][number]): boolean =>
    category === original ? isSuggested : department !== '' && department === suggestedDepartment(category)
  return people
    .map((person) => ({
      handler: { kind: 'person' as const, personId: person.personId, name: person.name },
      note: person.department,
      isSuggested: fits(person),
    }))
    .sort((a, b) => Number(b.isSuggested) - Number(a.isSuggested))
}

/** A complaint about conduct stays with who takes it: nobody outside supervision may learn of it. */
export const custodian = (person: { id: string; name: string | null }): Candidate => ({
  handler: { kind: 'person', personId: person.id, name: person.name ?? '监督组' },
  note: '监督组自己办',
  isSuggested: true,
})

const shortList = 2

/** Those shown at once: everybody who fits, and whoever was chosen besides, filled up to two. */
export const firstChoices = (people: readonly Candidate[], owner: HandlerView | undefined): Candidate[] => {
  const fitting = people.filter(({ isSuggested }) => isSuggested)
  const shown = fitting.length >= shortList ? fitting.slice(0, 4) : people.slice(0, shortList)
  if (!owner || shown.some(({ handler }) => isSame(owner, handler))) return shown
  const chosen = people.find(({ handler }) => isSame(owner, handler))
  return [chosen ?? { handler: owner, note: owner.kind === 'union' ? '基层工会' : '外单位', isSuggested: false }, ...(fitting.length > 0 ? fitting.slice(0, 4) : shown.slice(0, shortList - 1))]
}
