import type { Handler } from '@/domain/problem/problem'
import type { ProblemCommand } from '@/domain/problem/problem.commands'
import type { Day } from '@/domain/calendar/day'
import type {
  Anonymity, AnswerKind, Category, Difficulty, Satisfaction, Urgency,
} from '@/domain/problem/vocabulary'
import { nameOf, people, personId, type PersonKey } from './people'
import type { When } from './timeline'
import { unionId, type UnionKey, unions } from './unions'

/** Who gives a command: somebody by name, whoever reported it, whoever owns it by then. */
export type Who = PersonKey | 'reporter' | 'owner'

/** What a command is made with: an id of its own, and the day that many working days from the one of the loading. */
export interface Given { id: string; day: (workday: number) => Day }

/** One move in a problem's life, so many working days after it was handed in (or so many minutes before the loading). */
export interface Move { when: (start: number) => When; by: Who; command: (given: Given) => ProblemCommand }

export interface Opening {
  by: PersonKey
  union: UnionKey | null
  category: Category
  /** The reporter's own words; the title is made of the first clause. */
  says: string
  /** The working day, 0 being the day of the loading; left out for what a visit found or what was split off. */
  on?: number
  minutesAgo?: number
  anonymity?: Anonymity
  place?: string
  isHiddenFromUnion?: boolean
  /** 代报: for whom. */
  onBehalfOf?: string
  /** The visit that found it. */
  visit?: string
  /** The line it was split from. */
  parent?: string
  /** Conduct complaints: whom it is about. */
  concerned?: PersonKey[]
}

export interface Tale { key: string; opening: Opening; moves: Move[] }

export const tale = (key: string, opening: Opening, ...moves: (Move | Move[])[]): Tale => ({ key, opening, moves: moves.flat() })

export const problemId = (key: string): string => `demo_p_${key}`

const move = (day: number, time: string, by: Who, command: Move['command']): Move => ({ when: (start) => ({ workday: start + day, time }), by, command })

/** The same move so many minutes before the loading, for what is happening today. */
export const ago = (minutesAgo: number, moves: Move | Move[]): Move[] => [moves].flat().map((one) => ({ ...one, when: () => ({ minutesAgo }) }))

export type Holder = PersonKey | { union: UnionKey } | { outside: string }

const isPerson = (holder: Holder): holder is PersonKey => typeof holder === 'string' && holder in people

export const handlerOf = (holder: Holder): Handler => {
  if (isPerson(holder)) return { kind: 'person', personId: personId(holder), name: nameOf(holder) }
  return 'union' in holder
    ? { kind: 'union', unionId: unionId(holder.union), name: unions[holder.union].name }
    : { kind: 'outside', name: holder.outside }
}

interface Assignment { by?: PersonKey; with?: Holder[]; difficulty?: Difficulty; urgency?: Urgency }

export const accept = (day: number, { by = 'office1', difficulty, urgency }: Assignment = {}): Move =>
  move(day, '09:05', by, () => ({ type: 'accept', triage: { ...(difficulty && { difficulty }), ...(urgency && { urgency }) } }))

const give = (day: number, owner: Holder, { by = 'office1', with: coOwners = [] }: Assignment): Move =>
  move(day, '09:06', by, () => ({ type: 'assign', owner: handlerOf(owner), coOwners: coOwners.map(handlerOf) }))

/** Accepted and assigned in one sitting. */
export const assign = (day: number, owner: Holder, how: Assignment = {}): Move[] => [accept(day, how), give(day, owner, how)]
export const assignAccepted = (day: number, owner: Holder, how: Assignment = {}): Move => give(day, owner, how)

export const sign = (day: number): Move => move(day, '13:10', 'owner', () => ({ type: 'sign' }))
export const sendBack = (day: number, reason: string): Move => move(day, '14:20', 'owner', () => ({ type: 'sendBack', reason }))
export const measure = (day: number, text: string, dueOn: number | null = null): Move =>
  move(day, '14:30', 'owner', ({ id, day: on }) => ({ type: 'addMeasure', id, text, dueOn: dueOn === null ? null : on(dueOn) }))
export const progress = (day: number, text: string, by: Who = 'owner'): Move => move(day, '14:50', by, ({ id }) => ({ type: 'addProgress', id, text }))
export const resolve = (day: number, note: string): Move => move(day, '16:00', 'owner', () => ({ type: 'resolve', note }))
export const answer = (day: number, kind: AnswerKind, satisfaction: Satisfaction | null = null, words = '', by: Who = 'reporter'): Move =>
  move(day, '19:00', by, () => ({ type: 'answer', answer: kind, satisfaction, words }))

/** Any other command, at a time of its own. */
export const then = (day: number, time: string, by: Who, command: ProblemCommand | Move['command']): Move =>
  move(day, time, by, typeof command === 'function' ? command : () => command)
