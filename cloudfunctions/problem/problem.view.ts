import { startOfDay } from '@/domain/calendar/day'
import type { Role } from '@/domain/people/role'
import type { Problem } from '@/domain/problem/problem'
import type { Facts } from '@/domain/problem/problem.decision'
import { isReporter, maySee, viewOf } from '@/domain/problem/problem.policy'
import type { ProblemView } from '@/types/problem.views'
import { type Context, actorOf } from '../lib/context'
import { picturesFor } from '../content/pictures'
import type { Rules } from '../lib/rules'
import { findPerson } from '../people/person.repository'
import { maySeeAll } from '../people/scope'
import { factsOf } from './change'
import { clockView } from './clock.view'
import { joinedView, kinView, nobodyJoined } from './linked.view'
import { offersOf, urgeAgainOn } from './offers'
import { type HistoryEntry, findHistory, findProblem } from './problem.repository'
import { publishingView } from './publishing.view'
import { yourTurnUntil, yourTurnWorkdays } from './row.view'
import { standingView } from './standing.view'
import { suppliesView } from './supplies.view'
import { type Viewer, mainTimeline, timelineOf } from './timeline.view'
import { noWorkings, workingsView } from './workings.view'

const staffRoles: ReadonlySet<Role> = new Set<Role>(['office', 'supervision', 'leader', 'cadre', 'contact', 'chair', 'support', 'publicity'])

/** What the owner of the line said who called it solved; of a merged line the main one's. */
const resolutionOf = (problem: Problem, history: readonly HistoryEntry[]): ProblemView['resolution'] => {
  const last = history.filter(({ event }) => event.type === 'problemResolved').at(-1)
  if (last?.event.type !== 'problemResolved') return null
  const { by, at, note } = last.event
  return { at, words: note, byName: by.kind === 'person' ? by.name : (problem.owner?.name ?? '') }
}

/** The reporter's name and number, for whom the anonymity allows it. */
const reporterFor = async ({ actor }: Facts, problem: Problem): Promise<ProblemView['reporter']> => {
  const { reporter, mayCall } = viewOf(actor, problem)
  if (reporter !== 'name' || problem.reporter.kind !== 'person') return null
  const person = await findPerson(problem.reporter.personId)
  return { name: person?.name ?? '没有留名字', phone: mayCall ? problem.contactPhone : null }
}

const mainWithHistory = async (problem: Problem): Promise<{ main: Problem | null; history: HistoryEntry[] }> => {
  if (problem.state !== 'merged') return { main: null, history: [] }
  const [main, history] = await Promise.all([findProblem(problem.mainId), findHistory(problem.mainId)])
  return { main, history }
}

const byTime = (a: { at: string }, b: { at: string }): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)

/** A problem as the caller may see it; the caller has been found to be allowed to see it at all. */
export const problemView = async (context: Context, problem: Problem, history: readonly HistoryEntry[], rules: Rules): Promise<ProblemView> => {
  const { calendar } = rules
  const actor = actorOf(context)
  const isYours = isReporter(actor, problem)
  const isStaff = !isYours && actor.roles.some((role) => staffRoles.has(role))
  const viewer: Viewer = { personId: actor.personId, isReporter: isYours, isStaff }
  const { main, history: mainHistory } = await mainWithHistory(problem)
  const parent = problem.parentId === null ? null : await findProblem(problem.parentId)
  const facts: Facts = { ...factsOf(context, rules), main, parent }
  const isDeciding = isStaff && (actor.roles.includes('office') || problem.ledger === 'conduct') && maySee(actor, problem)
  const [photos, reporter, own, ofMain, supplies, workings, kin, joined, publishing] = await Promise.all([
    picturesFor(problem.photos, { isAuthor: isYours, isConduct: problem.ledger === 'conduct' }),
    reporterFor(facts, problem),
    timelineOf(history, problem, viewer),
    main === null ? [] : mainTimeline(mainHistory, problem, main, viewer),
    suppliesView(problem, isYours),
    isStaff ? workingsView(context, problem, facts) : noWorkings,
    kinView(context, actor, problem, { main, parent }, calendar),
    isDeciding ? joinedView(actor, problem) : nobodyJoined,
    publishingView(problem, { isYours, isOffice: isDeciding }),
  ])
  const { id, number, title, category, state, submittedAt, version, description, purpose, difficulty, urgency, anonymity, source } = problem
  return {
    id, number, title, category, state, submittedAt, version, description, purpose, difficulty, urgency, anonymity, source,
    visitId: isYours || maySeeAll(actor) ? problem.visitId : null,
    isConduct: problem.ledger === 'conduct',
    unionName: problem.unionName || null,
    place: problem.place,
    photos,
    reporter,
    isYours,
    onBehalfOf: isYours || reporter !== null ? problem.onBehalfOf : null,
    owner: problem.owner,
    coOwners: problem.coOwners,
    clock: clockView(problem, calendar, context.now),
    yourTurnUntil: yourTurnUntil(problem, main),
    yourTurnWorkdays: yourTurnWorkdays(problem, calendar, context.now),
    measures: problem.measures.map(({ id, text, dueOn, doneOn, at }) => ({ id, words: text, dueOn, doneAt: doneOn && startOfDay(doneOn), at })),
    resolution: main === null ? resolutionOf(problem, history) : resolutionOf(main, mainHistory),
    ...standingView(problem, facts, isStaff, isYours ? urgeAgainOn(problem, facts) : null),
    supplies,
    ...workings,
    ...kin,
    ...joined,
    ...publishing,
    timeline: [...own, ...ofMain].sort(byTime),
    may: offersOf(problem, facts),
  }
}
