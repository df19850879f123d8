import type { ProblemView } from '@/types/problem.views'

/** What a leader decides on a line; for complaints about conduct the custodian. */
export const leaderTasks = ['explainDecision', 'consent'] as const
export type LeaderTask = (typeof leaderTasks)[number]

const commandOf: Record<LeaderTask, string> = { explainDecision: 'decideExplain', consent: 'consentToEscalate' }

/** A consent is given once. */
export const leaderTasksOf = ({ may, escalationConsent }: Pick<ProblemView, 'may' | 'escalationConsent'>): LeaderTask[] =>
  leaderTasks.filter((task) => may.includes(commandOf[task]) && !(task === 'consent' && escalationConsent))
