import type { Calendar } from '@/domain/calendar/workdays'
import { startOfDay } from '@/domain/calendar/day'
import type { Problem } from '@/domain/problem/problem'
import { isReporter, mayDo, viewOf } from '@/domain/problem/problem.policy'
import type { Role } from '@/domain/people/role'
import type { ProblemView } from '@/types/problem.views'
import { type Context, actorOf } from '../lib/context'
import { photosOf } from '../lib/files'
import { findPerson } from '../people/person.repository'
import { clockView } from './clock.view'
import { type HistoryEntry } from './problem.repository'
import { yourTurnUntil } from './row.view'
import { timelineOf } from './timeline.view'

const staffRoles: ReadonlySet<Role> = new Set<Role>(['office', 'supervision', 'leader', 'cadre', 'contact', 'chair', 'support', 'publicity'])

/** A problem as the caller may see it; the caller has been found to be allowed to see it at all. */
export const problemView = async (context: Context, problem: Problem, history: readonly HistoryEntry[], calendar: Calendar): Promise<ProblemView> => {
  const actor = actorOf(context)
  const isYours = isReporter(actor, problem)
  const isStaff = !isYours && actor.roles.some((role) => staffRoles.has(role))
  const [photos, reporter, timeline] = await Promise.all([
    photosOf(problem.photos),
    reporterFor(context, problem),
    timelineOf(history, problem, { personId: actor.personId, isReporter: isYours, isStaff }),
  ])
  const { id, number, title, category, state, submittedAt, version, description, purpose, difficulty, urgency, anonymity, source } = problem
  return {
    id, number, title, category, state, submittedAt, version, description, purpose, difficulty, urgency, anonymity, source,
    isConduct: problem.ledger === 'conduct',
    unionName: problem.unionName || null,
    place: problem.place,
    photos,
    reporter,
    isYours,
    owner: problem.owner,
    coOwners: problem.coOwners,
    clock: clockView(problem, calendar, context.now),
    yourTurnUntil: yourTurnUntil(problem),
    measures: problem.measures.map(({ id, text, dueOn, doneOn, at }) => ({ id, words: text, dueOn, doneAt: doneOn && startOfDay(doneOn), at })),
    resolution: resolutionOf(problem, history),
    refusal: problem.state === 'declined' ? { reason: problem.reason, whereToTurn: problem.turnTo } : null,
    timeline,
    may: mayDo(actor, problem),
  }
}

/** What the last owner said who called it solved. */
const resolutionOf = (problem: Problem, history: readonly HistoryEntry[]): ProblemView['resolution'] => {
  const last = history.filter(({ event }) => event.type === 'problemResolved').at(-1)
  if (last?.event.type !== 'problemResolved') return null
  const { by, at, note } = last.event
  return { at, words: note, byName: by.kind === 'person' ? by.name : (problem.owner?.name ?? '') }
}

/** The reporter's name and number, for whom the anonymity allows it. */
const reporterFor = async (context: Context, problem: Problem): Promise<ProblemView['reporter']> => {
  const { reporter, mayCall } = viewOf(actorOf(context), problem)
  if (reporter !== 'name' || problem.reporter.kind !== 'person') return null
  const person = await findPerson(problem.reporter.personId)
  return { name: person?.name ?? '没有留名字', phone: mayCall ? problem.contactPhone : null }
}
