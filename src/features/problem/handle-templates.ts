import { dayOf, type Day } from '@/domain/calendar/day'
import type { CommandType } from '@/domain/problem/problem.commands'
import { fillSlots } from '@/domain/problem/reply'
import { type ReplyTemplate, templatesFor } from '@/domain/problem/templates'
import { shortDay } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'
import { dueWords } from './clock-words'

const lastDoneOn = ({ measures }: Pick<ProblemView, 'measures'>, today: Day): string | null => {
  const done = measures.flatMap(({ doneAt }) => (doneAt ? [doneAt] : [])).sort().at(-1)
  return done ? shortDay(dayOf(done), today) : null
}

/** 常用答复 for one field of one command, with what is known of the line already in its slots. */
export const filledTemplates = (command: CommandType, problem: ProblemView, today: Day, field: ReplyTemplate['field'] = 'words'): ReplyTemplate[] => {
  const { number, title, unionName, owner, clock } = problem
  const known = {
    编号: number, 事项: title, 单位: unionName, 承办人: owner?.name, 期限: clock && dueWords(clock, today), 办结日期: lastDoneOn(problem, today),
  }
  return templatesFor({ command })
    .filter((template) => template.field === field)
    .map((template) => ({ ...template, text: fillSlots(template.text, known) }))
}
