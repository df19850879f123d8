import { dueDayOf } from '@/domain/calendar/day'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import type { Problem, WaitingFor } from '@/domain/problem/problem'
import type { TimelineEntry } from '@/types/problem.views'

/** What a reader learns of one move. */
export type Told = Pick<TimelineEntry, 'words' | 'ownerName' | 'dueOn' | 'workdays' | 'answer' | 'detail'>

const nothing: Told = { words: null, ownerName: null, dueOn: null, workdays: null, answer: null, detail: null }

/** The date that the move set or confirmed, and the length of the clock it belongs to. */
const solveDue = (event: ProblemEvent, problem: Problem): Pick<Told, 'dueOn' | 'workdays'> => {
  const { dueAt, length, extendedWorkdays } = event.clocks.solve ?? problem.clocks.solve
  return { dueOn: dueDayOf(dueAt), workdays: length.unit === 'workdays' ? length.count + extendedWorkdays : null }
}

/** Null for the reporter: the client says 您. */
const waitedFor = (waitingFor: WaitingFor): string | null => (waitingFor.kind === 'outside' ? waitingFor.name : null)

const granted = (isGranted: boolean): string => (isGranted ? 'granted' : 'refused')

const plain = (event: ProblemEvent): Told => {
  const { reason, note } = event as { reason?: string; note?: string }
  return { ...nothing, words: reason || note || null }
}

/** An extension as the reporter reads it: the owner's reason and the new date; the office's note is the house's. */
const extensionTold = (event: Extract<ProblemEvent, { type: 'extensionDecided' }>, problem: Problem, isStaff: boolean): Told => {
  const { isGranted, workdays, note } = event.decision
  const words = isStaff ? note || null : (problem.extension?.reason ?? null)
  return { ...nothing, words, detail: granted(isGranted), ...(isGranted ? { dueOn: solveDue(event, problem).dueOn, workdays } : {}) }
}

/** The words somebody wrote with a move, whatever the event calls them, whom it concerns, and its dates. */
export const toldOf = (event: ProblemEvent, problem: Problem, isStaff: boolean): Told => {
  switch (event.type) {
    case 'problemReturned': return { ...nothing, words: event.question, dueOn: dueDayOf(event.supplyDueAt) }
    case 'problemSupplied': return { ...nothing, words: event.supply.text }
    case 'problemAccepted': return { ...nothing, ...solveDue(event, problem) }
    case 'problemDeclined': return { ...nothing, words: `${event.reason}。${event.turnTo}` }
    case 'problemAssigned': return { ...plain(event), ownerName: event.owner.name, ...solveDue(event, problem) }
    case 'problemReassigned': return { ...plain(event), ownerName: event.owner.name }
    case 'problemSentBack': return { ...plain(event), ownerName: event.ownerName }
    case 'measureAdded': return { ...nothing, words: event.measure.text, dueOn: event.measure.dueOn }
    case 'measureCompleted':
      return { ...nothing, words: problem.measures.find(({ id }) => id === event.measureId)?.text ?? null, dueOn: event.doneOn }
    case 'progressAdded': return { ...nothing, words: event.entry.text }
    case 'planAgreed': return { ...plain(event), dueOn: event.untilOn }
    case 'instructionGiven':
      return { ...nothing, words: event.instruction.text, dueOn: event.instruction.dueOn, ownerName: event.instruction.handler?.name ?? null }
    case 'ownerPressed': return { ...nothing, words: event.press.text || null, detail: event.press.step }
    case 'extensionRequested': return { ...nothing, words: event.extension.reason, workdays: event.extension.workdays }
    case 'extensionDecided': return extensionTold(event, problem, isStaff)
    case 'pauseRequested': return { ...nothing, words: event.request.reason, ownerName: waitedFor(event.request.waitingFor) }
    case 'problemPaused': return { ...plain(event), ownerName: waitedFor(event.waitingFor), dueOn: dueDayOf(event.resumeAt) }
    case 'problemResolved': return { ...plain(event), dueOn: dueDayOf(event.answerDueAt) }
    case 'explanationProposed': return { ...nothing, words: event.proposal.reason }
    case 'problemExplained': return { ...plain(event), dueOn: event.reviewOn }
    case 'explanationKept': return { ...plain(event), dueOn: event.reviewOn }
    case 'problemEscalated': return { ...plain(event), dueOn: dueDayOf(event.lookAgainAt) }
    case 'escalationLookedAt': return { ...nothing, words: event.look.note, dueOn: dueDayOf(event.lookAgainAt) }
    case 'replyRecorded': return { ...nothing, words: event.reply, ownerName: event.owner.name }
    case 'answerGiven': return { ...nothing, words: event.answer.words || null, answer: event.answer.answer, detail: event.answer.channel }
    case 'attemptFailed': return { ...nothing, words: event.attempt.note || null, detail: event.attempt.channel }
    case 'problemClosed': return { ...plain(event), detail: event.cause }
    case 'problemReopened': return { ...plain(event), ...solveDue(event, problem), detail: event.cause }
    case 'problemSplit': return { ...nothing, words: event.child.number }
    // The main line's number is for whoever may open it.
    case 'problemMerged': return { ...nothing, words: isStaff ? [event.mainNumber, event.reason].filter(Boolean).join('：') : event.reason || null }
    case 'problemWithdrawn': return { ...plain(event), detail: 'reporter' }
    case 'problemExpired': return { ...nothing, detail: 'expired' }
    default: return plain(event)
  }
}
