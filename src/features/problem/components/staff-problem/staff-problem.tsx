import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Day } from '@/domain/calendar/day'
import type { ProblemView } from '@/types/problem.views'
import { Card, SectionTitle } from '@/src/components'
import { ToldTimeline } from '../told-timeline'
import { FactsCard } from './facts-card'
import { HandlingCard } from './handling-card'
import { ProblemHead } from './problem-head'
import { WordsCard } from './words-card'
import './staff-problem.scss'

interface StaffProblemProps {
  problem: ProblemView
  today: Day
  /** Before the words: what waits for this viewer. */
  first?: ReactNode
  /** What else this viewer may do. */
  children?: ReactNode
}

/** A problem as the staff see it: what, whose, who has it, what happened. */
export function StaffProblem({ problem, today, first, children }: StaffProblemProps) {
  return (
    <>
      <ProblemHead problem={problem} today={today} />
      {first}
      <WordsCard problem={problem} />
      <FactsCard problem={problem} today={today} />
      <HandlingCard problem={problem} today={today} />
      {children}
      <Card>
        <SectionTitle>经过</SectionTitle>
        <View className="mt-3">
          <ToldTimeline problem={problem} reader="staff" today={today} />
        </View>
      </Card>
    </>
  )
}
