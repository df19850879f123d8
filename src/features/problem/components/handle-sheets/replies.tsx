import type { Day } from '@/domain/calendar/day'
import type { CommandType } from '@/domain/problem/problem.commands'
import { unfilledSlots } from '@/domain/problem/reply'
import type { ReplyTemplate } from '@/domain/problem/templates'
import type { ProblemView } from '@/types/problem.views'
import { filledTemplates } from '../../handle-templates'
import { TemplatePicker } from '../template-picker'
import type { Writing } from '../words-sheet'

interface RepliesFor {
  command: CommandType
  field?: ReplyTemplate['field']
  problem: ProblemView
  today: Day
}

/** A field with 常用答复 under it, which cannot be sent while one of their slots is open. */
export const withReplies = (writing: Omit<Writing, 'help' | 'isWrong'>, { command, field, problem, today }: RepliesFor): Writing => {
  const unfilled = unfilledSlots(writing.value)
  return {
    ...writing,
    isWrong: unfilled.length > 0,
    help: (hasTried) => (
      <TemplatePicker
        templates={filledTemplates(command, problem, today, field)}
        words={writing.value}
        onPick={writing.onChange}
        unfilled={unfilled}
        hasTried={hasTried}
      />
    ),
  }
}
