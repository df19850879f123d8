import { type AnswerKind, answers, answerWords, satisfactions, satisfactionWords } from '@/domain/problem/vocabulary'
import type { SegmentedOption } from '@/src/components'
import type { ProblemView } from '@/types/problem.views'

/** The follow-up question: what each answer asks for, and what follows from it. */

const consequences: Record<AnswerKind, string> = { solved: '可以销号', partly: '剩下的接着办', unsolved: '重新办，定新期限', unknown: '我不清楚结果' }

export const answerTiles = answers.map((value) => ({ value, text: answerWords[value], consequence: consequences[value] }))

/** The label over the words that may go with an answer. */
export const answerPrompts: Record<AnswerKind, string> = { solved: '还想说的', partly: '还差什么', unsolved: '哪里没解决', unknown: '哪里不清楚' }

export const satisfactionOptions: readonly SegmentedOption<(typeof satisfactions)[number]>[] = satisfactions.map((value) => ({
  value,
  text: satisfactionWords[value],
  isWide: value === 'fair',
}))

const countOf = ({ timeline }: Pick<ProblemView, 'timeline'>, answer: AnswerKind): number =>
  timeline.filter((entry) => entry.event === 'answerGiven' && entry.answer === answer).length

/** Said above the button: what handing in this answer does. A second 未解决 or 不了解 goes another way than the first. */
export const whatFollows = (answer: AnswerKind, problem: Pick<ProblemView, 'timeline'>): string => {
  switch (answer) {
    case 'solved': return '提交后，这件就销号了。'
    case 'partly': return '提交后，没做完的部分接着办，重新定期限，办完再问您。'
    case 'unsolved':
      return countOf(problem, 'unsolved') > 0 ? '提交后，办公室 2 个工作日内决定：重新办，还是向您说明原因。' : '提交后重新办，重新定期限，办完再问您。'
    case 'unknown':
      return countOf(problem, 'unknown') > 0 ? '提交后，由没有经手的同志看过再定。' : '提交后，我们把办理的情况说给您听，再请您回答。'
  }
}
