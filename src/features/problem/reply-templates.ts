import { dayOf, type Day } from '@/domain/calendar/day'
import type { CommandType } from '@/domain/problem/problem.commands'
import { fillSlots, unfilledSlots } from '@/domain/problem/reply'
import { type ReplyTemplate, templatesFor } from '@/domain/problem/templates'
import { shortDay } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'
import { dueWords } from './clock-words'
import type { Template } from './components/template-picker'

type Line = Pick<ProblemView, 'number' | 'title' | 'unionName' | 'owner' | 'clock' | 'measures'>

/** The day on which the newest of the done measures was done. */
const lastDone = ({ measures }: Line): Day | undefined =>
  measures.flatMap(({ doneAt }) => (doneAt ? [dayOf(doneAt)] : [])).sort().at(-1)

/** The common replies for a command's words, with what the line itself tells filled in. */
export const replyTemplates = (problem: Line, command: CommandType, today: Day, field: ReplyTemplate['field'] = 'words'): Template[] => {
  const { number, title, unionName, owner, clock } = problem
  const doneOn = lastDone(problem)
  const known = {
    编号: number, 事项: title, 单位: unionName, 承办人: owner?.name, 期限: clock && dueWords(clock, today), 办结日期: doneOn && shortDay(doneOn, today),
  }
  return templatesFor({ command })
    .filter((template) => template.field === field)
    .map((template) => ({ id: template.id, title: template.title, text: fillSlots(template.text, known) }))
}

/** What is said of a slot that has no name. */
export const openSlots = (words: string): string[] => unfilledSlots(words).map((name) => name || '括号里的')
