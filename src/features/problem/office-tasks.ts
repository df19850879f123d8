import type { DecisionKind } from '@/domain/problem/decisions'
import type { ProblemView } from '@/types/problem.views'

/** What the office does with a line besides accepting and handing it on; for complaints about conduct the custodian. */
export const officeTasks = [
  'reassign', 'extension', 'pause', 'explanationObjection', 'unsolved', 'unknown', 'unreached', 'review', 'lookAgain', 'reply',
  'callBack', 'split', 'escalate', 'plan', 'resume', 'unmerge',
] as const
export type OfficeTask = (typeof officeTasks)[number]

/** The command of the transition table behind each: with it in the problem's `may` the task is offered. */
const commandOf: Record<OfficeTask, string> = {
  reassign: 'reassign',
  extension: 'decideExtension',
  pause: 'decidePause',
  explanationObjection: 'decideObjection',
  unsolved: 'decideUnsolved',
  unknown: 'closeUnknown',
  unreached: 'closeUnreached',
  review: 'reviewExplained',
  lookAgain: 'lookAgain',
  reply: 'recordReply',
  callBack: 'answer',
  split: 'split',
  escalate: 'escalate',
  plan: 'agreePlan',
  resume: 'resume',
  unmerge: 'unmerge',
}

/** The task that answers to what waits for a decision; what a leader signs, and an objection to 不予受理, have their own places. */
export const taskOfDecision: Partial<Record<DecisionKind, OfficeTask>> = {
  refusedAgain: 'reassign',
  extension: 'extension',
  pause: 'pause',
  explanationObjected: 'explanationObjection',
  unsolvedAgain: 'unsolved',
  unknownAgain: 'unknown',
  callBack: 'callBack',
  unreached: 'unreached',
  review: 'review',
  lookAgain: 'lookAgain',
}

/** Taken only when their day has come, which the line's `decisions` say. */
const whenWaiting: Partial<Record<OfficeTask, DecisionKind>> = { review: 'review', unreached: 'unreached' }

const isLate = ({ clock }: Pick<ProblemView, 'clock'>): boolean => clock?.left.kind === 'over'

type Line = Pick<ProblemView, 'may' | 'decisions' | 'clock' | 'isOwner' | 'isYours' | 'anonymity'>

export const officeTasksOf = (problem: Line): OfficeTask[] =>
  officeTasks.filter((task) => {
    const kind = whenWaiting[task]
    if (!problem.may.includes(commandOf[task])) return false
    if (task === 'plan') return isLate(problem)
    // The reporter's own answer is theirs alone, and nobody can call who is fully anonymous.
    if (task === 'callBack') return !problem.isYours && problem.anonymity !== 'anonymous'
    // Who owns it resumes it where it is handled.
    if (task === 'resume') return !problem.isOwner
    return kind === undefined || problem.decisions.some((decision) => decision.kind === kind)
  })
