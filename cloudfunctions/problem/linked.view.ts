import type { Calendar } from '@/domain/calendar/workdays'
import type { Problem } from '@/domain/problem/problem'
import type { Actor } from '@/domain/problem/problem.decision'
import { maySee } from '@/domain/problem/problem.policy'
import type { ProblemView } from '@/types/problem.views'
import type { Context } from '../lib/context'
import { clockView } from './clock.view'
import { findJoin, findJoining } from './join.repository'
import { findProblem, findProblems } from './problem.repository'

type LineRef = NonNullable<ProblemView['parent']>

const refOf = ({ id, number, title, state }: Problem): LineRef => ({ id, number, title, state })

/** Nothing of a line that the viewer may not open. */
const refFor = (actor: Actor, problem: Problem | null): LineRef | null => (problem && maySee(actor, problem) ? refOf(problem) : null)

/** The main line's progress for whoever was merged into it: never its reporter's words, title or pictures. */
const mainOf = (actor: Actor, main: Problem | null, calendar: Calendar, { now }: Context): ProblemView['main'] => {
  if (main === null) return null
  const isOpen = maySee(actor, main)
  return {
    id: isOpen ? main.id : null, number: isOpen ? main.number : null, state: main.state, holderName: main.owner?.name ?? null,
    clock: clockView(main, calendar, now),
  }
}

const childOf = (problem: Problem): Promise<Problem | null> =>
  problem.state === 'reopened' && problem.child !== null ? findProblem(problem.child.id) : Promise.resolve(null)

type Kin = Pick<ProblemView, 'main' | 'parent' | 'child'>

/** The lines this one is bound to, as far as the viewer may know them. */
export const kinView = async (
  context: Context, actor: Actor, problem: Problem, { main, parent }: Record<'main' | 'parent', Problem | null>, calendar: Calendar,
): Promise<Kin> => ({ main: mainOf(actor, main, calendar, context), parent: refFor(actor, parent), child: refFor(actor, await childOf(problem)) })

const joiningShown = 20

type Joined = Pick<ProblemView, 'merged' | 'joins' | 'joining'>

export const nobodyJoined: Joined = { merged: [], joins: null, joining: [] }

/** For the office: who was merged into it, and whose reporters say that it is the same. */
export const joinedView = async (actor: Actor, problem: Problem): Promise<Joined> => {
  const [join, joining] = await Promise.all([findJoin(problem.id), findJoining(problem.id, joiningShown)])
  const [merged, target, like] = await Promise.all([
    findProblems(problem.mergedIds), join && findProblem(join.mainId), findProblems(joining.map(({ problemId }) => problemId)),
  ])
  const refs = (problems: Problem[]): LineRef[] => problems.filter((other) => maySee(actor, other)).map(refOf)
  return { merged: refs(merged), joins: refFor(actor, target), joining: refs(like.filter(({ state }) => state !== 'merged')) }
}
