import { addDays, dayOf, endOfDay, startOfDay, type Day } from '../calendar/day'
import { workdaysBetween } from '../calendar/workdays'
import type { Answer, By, Clock, Handler, Measure, Problem, Progress } from './problem'
import { acceptLength, solveLength, startClock, stopClock } from './problem.deadline'
import type { Facts } from './problem.decision'
import type { EventOf, Imported, ProblemEvent } from './problem.events'
import { evolve } from './problem.evolve'
import { lightPlan } from './problem.light'
import { suggestedPurpose } from './suggest'
import { titleOf } from './title'
import type { Category } from './vocabulary'

/** A line of a ledger (台账) that was kept elsewhere until now, as it stands today. */
export interface OldLine {
  id: string
  number: string
  description: string
  category: Category
  unionId: string | null
  unionName: string
  submittedOn: Day
  measure: string | null
  owner: Handler | null
  coOwners: Handler[]
  dueOn: Day | null
  progress: string | null
  /** 回访结果, where the old ledger says one. */
  answer: Answer['answer'] | null
  satisfaction: Answer['satisfaction']
  /** 销号日期. */
  closedOn: Day | null
  /** Nobody's: whoever reported it then has no account. */
  reporterKey: string
}

export type ImportRefusal = 'officeOnly' | 'conductStaysOut' | 'notYetThere' | 'closedBeforeReported' | 'dueBeforeReported'

const refusalOf = ({ category, submittedOn, closedOn, dueOn }: OldLine, { now, actor }: Facts): ImportRefusal | null => {
  if (!actor.roles.includes('office')) return 'officeOnly'
  // A complaint about conduct belongs to supervision, which an Excel file of the office cannot keep.
  if (category === 'conduct') return 'conductStaysOut'
  if (submittedOn > dayOf(now) || (closedOn !== null && closedOn > dayOf(now))) return 'notYetThere'
  if (closedOn !== null && closedOn < submittedOn) return 'closedBeforeReported'
  return dueOn !== null && dueOn < submittedOn ? 'dueBeforeReported' : null
}

/** A date that was set by hand is kept as so many working days: it falls on it, or on the last working day before. */
const solveClock = ({ submittedOn, dueOn, closedOn }: OldLine, startAt: string, { calendar, clockTable }: Facts): Clock => {
  const byTable = solveLength(startAt, 'general', 'general', calendar, clockTable)
  const length = dueOn === null ? byTable : { unit: 'workdays' as const, count: Math.max(1, workdaysBetween(calendar, submittedOn, dueOn)) }
  const clock = startClock(startAt, length, calendar)
  return closedOn === null ? clock : stopClock(clock, endOfDay(closedOn))
}

const standingOf = (line: OldLine, startAt: string, by: By): Imported['standing'] => {
  const measures: Measure[] = line.measure === null ? [] : [{ id: 'imported', text: line.measure, dueOn: null, doneOn: null, at: startAt, by }]
  const progress: Progress[] = line.progress === null ? [] : [{ id: 'imported', text: line.progress, photos: [], at: startAt, by }]
  const { owner, coOwners, answer, satisfaction, closedOn } = line
  if (closedOn === null) return { owner, coOwners, measures, progress, closed: null }
  const at = startOfDay(closedOn)
  const said: Answer | null = answer === null ? null : { answer, satisfaction, words: '', channel: 'phone', at, by }
  return {
    owner, coOwners, measures, progress,
    closed: { at, cause: answer === 'solved' ? 'solved' : 'unreached', answer: said, reopenUntil: endOfDay(addDays(closedOn, 30)) },
  }
}

/**
 * The line in the ledger, with one entry of history that says it was imported: nothing is made up of how it got where it
 * stands, so it counts in no rate. Struck off when the old ledger says when; else with its owner, else waiting for one.
 */
export const importLine = (line: OldLine, facts: Facts): { problem: Problem; event: EventOf<'problemImported'> } | { refusal: ImportRefusal } => {
  const refusal = refusalOf(line, facts)
  if (refusal !== null) return { refusal }
  const { now, actor, calendar, clockTable } = facts
  const by: By = { kind: 'person', personId: actor.personId, name: actor.name }
  const submittedAt = startOfDay(line.submittedOn)
  const { id, number, description, category, unionId, unionName, reporterKey } = line
  const bare: EventOf<'problemImported'> = {
    type: 'problemImported', at: now, by, command: 'importLine', from: null, to: 'accepted', clocks: {}, light: null, submittedAt,
    submission: {
      id, number, ledger: 'general', title: titleOf(description), description, category, purpose: suggestedPurpose(category), difficulty: 'general',
      urgency: 'general', unionId, unionName, place: null, photos: [], anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
      reporter: { kind: 'pseudonym', key: reporterKey }, onBehalfOf: null, contactPhone: null, source: 'import', visitId: null, conduct: null, parentId: null,
      accept: stopClock(startClock(submittedAt, acceptLength('general', clockTable), calendar), submittedAt),
      solve: solveClock(line, submittedAt, facts),
    },
    standing: standingOf(line, submittedAt, by),
  }
  const { state } = evolve(null, bare)
  const event = { ...bare, to: state, light: lightPlan(evolve(null, bare), calendar, clockTable) }
  return { event, problem: evolve(null, event) }
}

/** Nobody has acted on the line since it was imported: only then can the import be undone. What the timer noted is nobody's. */
export const isUntouched = (history: readonly Pick<ProblemEvent, 'type' | 'by'>[]): boolean =>
  history[0]?.type === 'problemImported' && history.slice(1).every(({ by }) => by.kind === 'timer')
