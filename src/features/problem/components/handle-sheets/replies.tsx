import type { Day } from '@/domain/calendar/day'
import type { ReplyCommand, ReplyTemplate } from '@/domain/problem/reply.places'
import type { ProblemView } from '@/types/problem.views'
import { openSlots, repliesFor } from '../../reply-templates'
import { TemplatePicker } from '../template-picker'
import type { Writing } from '../words-sheet'

interface RepliesFor {
  command: ReplyCommand
  field?: ReplyTemplate['field']
  problem: ProblemView
  today: Day
}

/** A field with 常用答复 under it, which cannot be sent while one of their slots is open. */
export const withReplies = (writing: Omit<Writing, 'help' | 'isWrong'>, { command, field, problem, today }: RepliesFor): Writing => {
  const unfilled = openSlots(writing.value)
  return {
    ...writing,
    isWrong: unfilled.length > 0,
    help: (hasTried) => (
      <TemplatePicker
        replies={repliesFor(problem, command, today, field)}
        words={writing.value}
        onPick={writing.onChange}
        unfilled={unfilled}
        hasTried={hasTried}
      />
    ),
  }
}
