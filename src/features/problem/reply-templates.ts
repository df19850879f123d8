import { dayOf, type Day } from '@/domain/calendar/day'
import { fillSlots, unfilledSlots } from '@/domain/problem/reply'
import type { ReplyCommand, ReplyTemplate } from '@/domain/problem/reply.places'
import { shortDay } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'
import type { ReplyTemplateView } from '@/types/settings/replies.contract'
import { dueWords } from './clock-words'

type Line = Pick<ProblemView, 'number' | 'title' | 'unionName' | 'owner' | 'clock' | 'measures'>

/** The day on which the newest of the done measures was done. */
const lastDone = ({ measures }: Line): Day | undefined =>
  measures.flatMap(({ doneAt }) => (doneAt ? [dayOf(doneAt)] : [])).sort().at(-1)

/** A template as it goes into a field. */
export interface Template {
  id: string
  title: string
  /** What is put into the field; what is known of the line is already filled in. */
  text: string
}

/** Where 常用答复 are offered, and what the line itself tells for their slots. */
export interface Replies {
  command: ReplyCommand
  field: ReplyTemplate['field']
  known: Readonly<Record<string, string | null | undefined>>
}

export const repliesFor = (problem: Line, command: ReplyCommand, today: Day, field: ReplyTemplate['field'] = 'words'): Replies => {
  const { number, title, unionName, owner, clock } = problem
  const doneOn = lastDone(problem)
  const known = {
    编号: number, 事项: title, 单位: unionName, 承办人: owner?.name, 期限: clock && dueWords(clock, today), 办结日期: doneOn && shortDay(doneOn, today),
  }
  return { command, field, known }
}

/** The office's templates for it, with what is known filled in. */
export const filledIn = ({ command, field, known }: Replies, templates: readonly ReplyTemplateView[]): Template[] =>
  templates
    .filter((template) => template.command === command && template.field === field && !template.isRetired)
    .map(({ id, title, text }) => ({ id, title, text: fillSlots(text, known) }))

/** What is said of a slot that has no name. */
export const openSlots = (words: string): string[] => unfilledSlots(words).map((name) => name || '括号里的')
