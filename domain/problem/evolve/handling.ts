import type { Pause, Problem } from '../problem'
import { enter, impossible, type Appliers } from './base'

/** What the last owner asked for and nobody decided ends with that owner's turn. */
const nothingAsked = { pauseRequest: null, explainProposal: null } as const

const withProgress = (problem: Problem, at: string, isOwners: boolean): Problem['lastProgressAt'] => (isOwners ? at : problem.lastProgressAt)

const withPause = (problem: Problem, pause: Pause | null): Pick<Problem, 'pauses' | 'pausedWorkdays'> =>
  pause === null
    ? { pauses: problem.pauses, pausedWorkdays: problem.pausedWorkdays }
    : { pauses: [...problem.pauses, pause], pausedWorkdays: problem.pausedWorkdays + pause.workdays }

export const handling = {
  problemAssigned: (problem, { at, owner, coOwners, isWithUnion, classification, signDueAt }) =>
    enter<'assigned'>(problem, at, {
      state: 'assigned', owner, coOwners, isWithUnion, ...classification, signDueAt, refusal: null, isBound: false,
    }),
  problemReassigned: (problem, { at, owner, coOwners, isWithUnion, signDueAt, pause }) =>
    enter<'assigned'>(problem, at, {
      state: 'assigned', owner, coOwners, isWithUnion, signDueAt, refusal: null, isBound: false, ...nothingAsked, ...withPause(problem, pause),
    }),
  problemSigned: (problem, event) =>
    problem.state === 'assigned'
      ? enter<'inProgress'>(problem, event.at, { state: 'inProgress', owner: problem.owner })
      : impossible(problem, event),
  problemSentBack: (problem, { at, reason, ownerName }) =>
    enter<'accepted'>(problem, at, {
      state: 'accepted', sentBack: { reason, from: ownerName, at }, owner: null, coOwners: [], isWithUnion: false, hasSentBack: true,
    }),
  assignmentRefused: (problem, event) =>
    problem.state === 'assigned' ? { ...problem, refusal: { reason: event.reason, at: event.at } } : impossible(problem, event),
  ownerBound: (problem, event) =>
    problem.state === 'assigned' ? { ...problem, refusal: null, isBound: true } : impossible(problem, event),
  measureAdded: (problem, { at, measure, isOwners }) => ({
    ...problem, measures: [...problem.measures, measure], lastProgressAt: withProgress(problem, at, isOwners),
  }),
  measureCompleted: (problem, { measureId, doneOn }) => ({
    ...problem, measures: problem.measures.map((measure) => (measure.id === measureId ? { ...measure, doneOn } : measure)),
  }),
  progressAdded: (problem, { at, entry, isOwners }) => ({
    ...problem, progress: [...problem.progress, entry], lastProgressAt: withProgress(problem, at, isOwners),
  }),
  planAgreed: (problem, { at, by, untilOn, note }) => ({ ...problem, plan: { untilOn, note, agreedAt: at, by } }),
  instructionGiven: (problem, { instruction }) => ({ ...problem, instructions: [...problem.instructions, instruction] }),
  ownerPressed: (problem, { press }) => ({ ...problem, presses: [...problem.presses, press] }),
  reminderSent: (problem, { reminder }) => ({ ...problem, reminders: [...problem.reminders, reminder] }),
  noticeSigned: (problem, { at }) => ({
    ...problem,
    presses: problem.presses.map((press) => (press.step === 'notice' && press.signedAt === null ? { ...press, signedAt: at } : press)),
  }),
  problemUrged: (problem, { at }) => ({ ...problem, lastUrgedAt: at }),
  extensionRequested: (problem, { extension }) => ({ ...problem, extension }),
  extensionDecided: (problem, event) =>
    problem.extension === null
      ? impossible(problem, event)
      : { ...problem, extension: { ...problem.extension, decision: event.decision } },
  pauseRequested: (problem, { request }) => ({ ...problem, pauseRequest: request }),
  pauseRefused: (problem) => ({ ...problem, pauseRequest: null }),
  problemPaused: (problem, event) => {
    const { at, waitingFor, reason, resumeAt } = event
    if ((problem.state !== 'inProgress' && problem.state !== 'reopened') || problem.owner === null) return impossible(problem, event)
    const reopenedAs = problem.state === 'reopened' ? { cause: problem.cause, reason: problem.reason } : null
    return enter<'paused'>(problem, at, {
      state: 'paused', owner: problem.owner, waitingFor, reason, resumeAt, reopenedAs, pauseRequest: null,
    })
  },
  problemResumed: (problem, event) => {
    if (problem.state !== 'paused') return impossible(problem, event)
    const { owner, reopenedAs } = problem
    const pauses = withPause(problem, event.pause)
    return reopenedAs === null
      ? enter<'inProgress'>(problem, event.at, { state: 'inProgress', owner, ...pauses })
      : enter<'reopened'>(problem, event.at, { state: 'reopened', owner, ...reopenedAs, child: null, ...pauses })
  },
} satisfies Appliers
