import type { LiaisonDocument } from '@/cloudfunctions/liaison/liaison.repository'
import { addMillis, type Instant } from '@/domain/calendar/day'
import type { Visit } from '@/domain/visit/visit'
import { pairDocument } from './cast'
import { type DemoPair, pairId, pairs } from './pairs'
import { move, type Stage, submit, tick } from './play'
import { problemId, type Tale } from './tale'
import { begin, end, endOf } from './tour'
import type { When } from './timeline'
import type { DemoVisit } from './visits'

/** What the year left behind. */
export interface Year { visits: Visit[]; liaisons: LiaisonDocument[] }

interface Happening { at: Instant; run: () => Promise<void> }

const pairOf = ({ by, union }: DemoVisit): DemoPair => {
  const pair = pairs.find((one) => one.union === union && (one.person === by || one.contact === by))
  if (!pair) throw new Error(`${by} is not paired with ${union} in the demo`)
  return pair
}

/** Tells all stories and visits in the order of their times, as if the year had passed. Lines are left in `stage.lives`. */
export const playYear = async (stage: Stage, tales: readonly Tale[], plans: readonly DemoVisit[]): Promise<Year> => {
  const { timeline } = stage
  const liaisons = new Map(pairs.map((pair) => [pairId(pair), pairDocument(pair, timeline.day(-300))]))
  const visits = new Map<string, Visit>()

  const visitAt = (plan: DemoVisit): Instant => timeline.at({ workday: plan.on, time: plan.time })
  const beginningOf = (tale: Tale): Instant => {
    const { on, minutesAgo, visit } = tale.opening
    const plan = plans.find(({ key }) => key === visit)
    if (plan) return endOf(visitAt(plan))
    return timeOf(tale, minutesAgo === undefined ? { workday: on ?? 0, time: '07:50' } : { minutesAgo })
  }
  /** Not everybody writes on the minute of the others. */
  const timeOf = (tale: Tale, when: When): Instant =>
    'minutesAgo' in when ? timeline.at(when) : addMillis(timeline.at(when), ((tales.indexOf(tale) * 13) % 47) * 60_000)
  const startOf = ({ opening }: Tale): number => plans.find(({ key }) => key === opening.visit)?.on ?? opening.on ?? 0

  const makeVisit = async (plan: DemoVisit): Promise<void> => {
    const at = visitAt(plan)
    const id = pairId(pairOf(plan))
    const before = [...visits.values()].filter(({ personId, checkedInAt }) => personId === `demo_${plan.by}` && checkedInAt < at).at(-1) ?? null
    const open = begin(plan, at, liaisons.get(id)!, before)
    const found = tales.filter(({ opening }) => opening.visit === plan.key)
    for (const tale of found) await submit(stage, tale, endOf(at), open.id)
    const problems = found.map(({ key }) => {
      const { id: line, number, title } = stage.lives.get(problemId(key))!.problem
      return { id: line, number, title }
    })
    const { visit, pair } = end(open, plan, problems, liaisons.get(id)!)
    visits.set(visit.id, visit)
    liaisons.set(id, pair)
  }

  const happenings: Happening[] = [
    ...plans.map((plan) => ({ at: visitAt(plan), run: () => makeVisit(plan) })),
    ...tales
      .filter(({ opening }) => !opening.visit && !opening.parent)
      .map((tale) => ({ at: beginningOf(tale), run: () => submit(stage, tale, beginningOf(tale), null) })),
    ...tales.flatMap((tale) =>
      tale.moves.map(({ when }, index) => {
        const at = timeOf(tale, when(startOf(tale)))
        return { at, run: () => move(stage, tale, index, at) }
      }),
    ),
  ]
  // A stable sort: what happens at one moment keeps the order in which it was told.
  for (const { run } of happenings.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) await run()
  for (const id of stage.lives.keys()) tick(stage, id, timeline.now)
  return { visits: [...visits.values()], liaisons: [...liaisons.values()] }
}
