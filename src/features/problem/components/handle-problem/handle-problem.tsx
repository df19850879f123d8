import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Day } from '@/domain/calendar/day'
import { Card, SectionTitle } from '@/src/components'
import type { ProblemView } from '@/types/problem.views'
import { FactsCard } from '../staff-problem/facts-card'
import { ProblemHead } from '../staff-problem/problem-head'
import { WordsCard } from '../staff-problem/words-card'
import '../staff-problem/staff-problem.scss'
import { ToldTimeline } from '../told-timeline'
import { MeasuresCard } from './measures-card'
import { PeopleCard } from './people-card'
import { StandingCard } from './standing-card'

interface HandleProblemProps {
  problem: ProblemView
  today: Day
  onComplete?: (measure: ProblemView['measures'][number]) => void
  /** What waits for this person, above everything that can only be read. */
  waiting?: ReactNode
  /** What else this person may do. */
  acts?: ReactNode
}

/** A problem as whoever handles it reads it: what, by when, what next, which measures, what happened. */
export function HandleProblem({ problem, today, onComplete, waiting, acts }: HandleProblemProps) {
  return (
    <>
      <ProblemHead problem={problem} today={today} />
      {waiting}
      <WordsCard problem={problem} />
      <MeasuresCard problem={problem} today={today} onComplete={onComplete} />
      <StandingCard problem={problem} today={today} />
      {acts}
      <PeopleCard problem={problem} today={today} />
      <FactsCard problem={problem} today={today} />
      <Card>
        <SectionTitle>经过</SectionTitle>
        <View className="mt-3">
          <ToldTimeline problem={problem} reader="staff" today={today} />
        </View>
      </Card>
    </>
  )
}
