import { climbed, ladder } from './pressing'
import type { Problem, ProblemIn } from './problem'
import type { CommandType } from './problem.commands'
import type { transitions } from './problem.transitions'
import type { State } from './vocabulary'

type From<T extends CommandType> = (typeof transitions)[T]['from'] extends readonly (infer S extends State)[] ? S : never

/** A request to extend a clock that has since begun anew is moot. */
export const isExtensionPending = ({ extension, clocks }: Problem): boolean =>
  extension !== null && extension.decision === null && extension.requestedAt >= clocks.solve.startAt

/** What a command answers to, where its state alone does not tell: a request, a refusal, a notice, something not yet used up. */
const occasions: { readonly [T in CommandType]?: (problem: ProblemIn<From<T>>) => boolean } = {
  returnForMore: ({ hasBeenReturned }) => !hasBeenReturned,
  object: ({ isFinal, hasObjected }) => !isFinal && !hasObjected,
  sendBack: ({ refusal, isBound }) => refusal === null && !isBound,
  bind: ({ refusal }) => refusal !== null,
  press: (problem) => climbed(problem).length < ladder.length,
  signNotice: ({ presses }) => presses.some(({ step, signedAt }) => step === 'notice' && signedAt === null),
  requestExtension: ({ extension }) => extension === null,
  decideExtension: isExtensionPending,
  requestPause: ({ pauseRequest }) => pauseRequest === null,
  decidePause: ({ pauseRequest }) => pauseRequest !== null,
  proposeExplain: ({ explainProposal }) => explainProposal === null,
  decideExplain: ({ explainProposal }) => explainProposal !== null,
  objectExplained: ({ hasObjectedToExplanation }) => !hasObjectedToExplanation,
  decideObjection: ({ objection }) => objection !== null,
  consentToEscalate: ({ escalationConsent }) => escalationConsent === null,
  escalate: ({ escalationConsent }) => escalationConsent !== null,
  answer: (problem) => {
    if (problem.state === 'closed') return problem.cause === 'unreached' || problem.cause === 'unknown'
    return problem.state === 'merged' || problem.decisionDueAt === null
  },
  recordAttempt: ({ decisionDueAt }) => decisionDueAt === null,
  closeUnreached: ({ decisionDueAt, attempts }) => decisionDueAt === null && attempts.length > 1,
  closeUnknown: ({ decisionDueAt, unknownCount }) => decisionDueAt === null && unknownCount > 1,
  decideUnsolved: ({ decisionDueAt }) => decisionDueAt !== null,
  split: ({ cause, parentId }) => cause === 'partly' && parentId === null,
  reopen: ({ hasReopened }) => !hasReopened,
}

const notWhileWaiting: readonly CommandType[] = [
  'reassign', 'handUp', 'requestExtension', 'requestPause', 'decidePause', 'resolve', 'proposeExplain', 'decideExplain', 'escalate', 'split',
]

/** While a child is on its way, the parent only waits. */
export const waitsForChild = (command: CommandType, problem: Problem): boolean =>
  problem.state === 'reopened' && problem.child !== null && notWhileWaiting.includes(command)

/** Whether there is anything for the command to answer to. Dates, and what the command carries, are for `decide` to judge. */
export const hasOccasion = (command: CommandType, problem: Problem): boolean => {
  const occasion = occasions[command] as ((problem: Problem) => boolean) | undefined
  return !waitsForChild(command, problem) && (occasion === undefined || occasion(problem))
}
