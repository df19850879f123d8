import type { Day } from '@/domain/calendar/day'
import { difficultyWords } from '@/domain/problem/vocabulary'
import type { TimelineEntry } from '@/src/components'
import type { Receipt } from '@/types/problem.views'
import { countedWords, dueWords } from './clock-words'

type Due = Receipt['accept']

const dayWords = (due: Due, today: Day): string => dueWords({ ...due, isHourly: due.explanation.hours !== null }, today)

/** What the reporter waits for, each with its date and how it was counted; a problem stays 一般 until it is accepted. */
export const receiptSteps = ({ accept, solve, category }: Pick<Receipt, 'accept' | 'solve' | 'category'>, today: Day): TimelineEntry[] => [
  {
    key: 'accept',
    kind: 'now',
    text: `最晚 ${dayWords(accept, today)}，答复受不受理`,
    detail: category === 'conduct' ? '由监督组答复；不受理会写明理由' : '不受理会写明理由，并告诉您该找谁',
  },
  {
    key: 'solve',
    kind: 'next',
    isStrong: true,
    text: `受理后最晚 ${dayWords(solve, today)}，给您办理结果`,
    detail: `${difficultyWords.general}的事 ${countedWords(solve)}`,
  },
  { key: 'ask', kind: 'next', isStrong: true, text: '办完先问您解决了没有', detail: '您说没解决，就接着办' },
]
