import { dayOf, type Day, type Instant } from '@/domain/calendar/day'
import { answerWords, satisfactionWords } from '@/domain/problem/vocabulary'
import { shortDay } from '@/src/lib/format'
import type { ProblemView, TimelineEntry } from '@/types/problem.views'

/** What a decision is taken on: what somebody asked or said, in their words, and when. */
export interface Fact {
  name: string
  text: string
  /** Who, and since when. */
  note?: string
}

/** 演示干部甲，6月16日; without a name it was the reporter. */
export const byWhomWhen = (byName: string | null | undefined, at: Instant, today: Day): string => `${byName ?? '反映人'}，${shortDay(dayOf(at), today)}`

export const fact = (name: string, text: string, note?: string): Fact => ({ name, text: text.trim() === '' ? '没有写' : text, ...(note && { note }) })

/** The newest move of that kind. */
export const lastOf = ({ timeline }: Pick<ProblemView, 'timeline'>, event: string): TimelineEntry | undefined =>
  timeline.find((entry) => entry.event === event)

const channelWords = { app: '', phone: '，电话里说的', visit: '，当面说的' } as const

/** What the reporter answered last, newest first. */
export const answerFacts = ({ answers }: Pick<ProblemView, 'answers'>, most: number, today: Day): Fact[] =>
  answers
    .slice(-most)
    .reverse()
    .map(({ answer, satisfaction, words, channel, at }, index) =>
      fact(
        index === 0 ? '反映人答' : '上次答',
        [`“${answerWords[answer]}”${satisfaction ? `，${satisfactionWords[satisfaction]}` : ''}`, words].filter(Boolean).join('：'),
        `${shortDay(dayOf(at), today)}${channelWords[channel]}`,
      ),
    )

/** What the owner said when calling it solved. */
export const resolutionFacts = ({ resolution }: Pick<ProblemView, 'resolution'>, today: Day): Fact[] =>
  resolution ? [fact('承办人说', resolution.words, byWhomWhen(resolution.byName, resolution.at, today))] : []

/** 未解决已说明 as it was signed. */
export const explanationFacts = ({ explanation }: Pick<ProblemView, 'explanation'>, today: Day): Fact[] =>
  explanation
    ? [
        fact('原来说明', explanation.reason, explanation.byName ? `${explanation.byName}签，原定 ${shortDay(explanation.reviewOn, today)}再看` : undefined),
        ...(explanation.tried ? [fact('试过什么', explanation.tried)] : []),
      ]
    : []
