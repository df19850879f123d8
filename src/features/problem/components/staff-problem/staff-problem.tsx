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

/** A problem as the staff see it: what, whose, who has it, what happened. `children` is what else this viewer may do. */
export function StaffProblem({ problem, today, children }: { problem: ProblemView; today: Day; children?: ReactNode }) {
  return (
    <>
      <ProblemHead problem={problem} today={today} />
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
