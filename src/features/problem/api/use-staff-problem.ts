import { useState } from 'react'
import type { ProblemView } from '@/types/problem.views'
import { stateWords } from '@/domain/problem/vocabulary'
import { useViewer } from '@/src/lib/use-viewer'
import { useProblem } from './use-problem'
import { type Task, tasksOf } from '../task-choice'
import { toldOf } from '../timeline-words'

/** 李欣签收，开始办理。这件现在是“办理中”，已为您更新到最新。 */
const fasterSentence = ({ timeline, state, isConduct }: ProblemView, today: string): string => {
  const newest = timeline[0]
  const told = newest && !newest.isYours ? `${toldOf(newest, { reader: 'staff', isConduct, today }).text}。` : ''
  return `${told}这件现在是“${stateWords[state]}”，已为您更新到最新。`
}

/** A problem as the staff see it, with what this person may do from its page. */
export const useStaffProblem = (id: string | undefined) => {
  const { today } = useViewer()
  const { data: problem, error, isLoading, retry } = useProblem(id)
  const [wasForestalled, setForestalled] = useState(false)
  const tasks: Task[] = problem ? tasksOf(problem) : []
  return {
    problem,
    today,
    tasks,
    error,
    retry,
    /** Said once somebody was faster and what they did is known. */
    news: wasForestalled && problem && !isLoading ? fasterSentence(problem, today) : undefined,
    tellForestalled: () => setForestalled(true),
  }
}
