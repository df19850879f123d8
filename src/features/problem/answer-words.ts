import { type Day, dueDayOf } from '@/domain/calendar/day'
import { type AnswerKind, answers, answerWords, satisfactions, satisfactionWords } from '@/domain/problem/vocabulary'
import type { SegmentedOption } from '@/src/components'
import { shortDay } from '@/src/lib/format'
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

/** What is asked, and why now: of the own line, of one that goes with another, of one closed because nobody was reached, or because the result was not known. */
export const followUpQuestion = (
  { state, ending }: Pick<ProblemView, 'state' | 'ending'>, today: Day,
): { question: string; note?: string } => {
  if (state === 'merged') return { question: '您这件解决了吗', note: '和它一起办的那件办好了。您只说您自己这件。' }
  if (state !== 'closed') return { question: '这件事解决了吗' }
  const until = ending?.reopenUntil && shortDay(dueDayOf(ending.reopenUntil), today)
  const why = ending?.cause === 'unknown' ? '您两次答“不了解”，先销号了。现在知道了' : '两次没联系上您，先销号了'
  return { question: '这件事解决了吗', note: `${why}，${until ? `最晚 ${until}` : '现在'}回答照样算。` }
}

/** Said above the button: what handing in this answer does. A second 未解决 or 不了解 goes another way than the first. */
export const whatFollows = (answer: AnswerKind, problem: Pick<ProblemView, 'timeline' | 'state'>): string => {
  const isKept = answer === 'solved' || answer === 'unknown'
  if (problem.state === 'closed') return isKept ? '提交后，记下您的回答，仍是销号。' : '提交后重新办，重新定期限，办完再问您。'
  if (problem.state === 'merged') return isKept ? '提交后，记下您的回答，您这件就不再问您了。' : '提交后，把您这件拿出来单独办，重新定期限，办完再问您。'
  switch (answer) {
    case 'solved': return '提交后，这件就销号了。'
    case 'partly': return '提交后，没做完的部分接着办，重新定期限，办完再问您。'
    case 'unsolved':
      return countOf(problem, 'unsolved') > 0 ? '提交后，办公室 2 个工作日内决定：重新办，还是向您说明原因。' : '提交后重新办，重新定期限，办完再问您。'
    case 'unknown':
      return countOf(problem, 'unknown') > 0 ? '提交后，由没有经手的同志看过再定。' : '提交后，我们把办理的情况说给您听，再请您回答。'
  }
}
