import { addHours, type Instant } from '@/domain/calendar/day'
import type { Calendar } from '@/domain/calendar/workdays'
import type { Problem } from '@/domain/problem/problem'
import { defaultClockTable } from '@/domain/problem/problem.clocks'
import type { ProblemCommand } from '@/domain/problem/problem.commands'
import { decide } from '@/domain/problem/problem.decide'
import { type Actor, timerActor } from '@/domain/problem/problem.decision'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import { categories } from '@/domain/problem/vocabulary'

/** One line of the ledger with its whole history, made by the domain's own commands. */
export interface Life {
  problem: Problem
  events: ProblemEvent[]
}

type Random = () => number

/** A small seeded generator (mulberry32), so that every run measures the same ledger. */
export const seeded = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** How far a line gets, and how many of a hundred do. */
const ends = [
  ['closed', 59], ['late', 3], ['inProgress', 12], ['assigned', 4], ['submitted', 3], ['accepted', 3], ['resolved', 5], ['declined', 5], ['returned', 2],
  ['withdrawn', 2], ['reopened', 2],
] as const
type End = (typeof ends)[number][0]

const pickEnd = (random: Random): End => {
  let left = random() * 100
  for (const [end, share] of ends) if ((left -= share) < 0) return end
  return 'closed'
}

export interface Cast {
  office: Actor
  owners: Actor[]
  reporters: Actor[]
  unionIds: string[]
}

const untilState = (end: End, owner: Actor): [ProblemCommand, 'office' | 'owner' | 'reporter', number][] => {
  const assign: ProblemCommand = { type: 'assign', owner: { kind: 'person', personId: owner.personId, name: owner.name } }
  const accept: [ProblemCommand, 'office', number] = [{ type: 'accept' }, 'office', 6]
  const handled: [ProblemCommand, 'office' | 'owner' | 'reporter', number][] = [accept, [assign, 'office', 1], [{ type: 'sign' }, 'owner', 10]]
  const progress: [ProblemCommand, 'owner', number] = [{ type: 'addProgress', id: 'entry-1', text: '已经去现场看过，正在和单位商量。' }, 'owner', 40]
  const resolve: [ProblemCommand, 'owner', number] = [{ type: 'resolve', note: '已经按商量好的办完。' }, 'owner', 60]
  switch (end) {
    case 'submitted': return []
    case 'accepted': return [accept]
    case 'assigned': return [accept, [assign, 'office', 1]]
    case 'inProgress': return [...handled, progress]
    // Handled long past its date, with an entry of yesterday: yellow.
    case 'late': return [...handled, [progress[0], 'owner', 24 * 18]]
    case 'resolved': return [...handled, progress, resolve]
    case 'closed': return [...handled, progress, resolve, [{ type: 'answer', answer: 'solved', satisfaction: 'satisfied' }, 'reporter', 30]]
    case 'reopened': return [...handled, progress, resolve, [{ type: 'answer', answer: 'unsolved', satisfaction: 'dissatisfied' }, 'reporter', 30]]
    case 'declined': return [[{ type: 'decline', reason: '不归工会管', turnTo: '请找仲裁院' }, 'office', 8]]
    case 'returned': return [[{ type: 'returnForMore', question: '请说说是哪几个月' }, 'office', 8]]
    case 'withdrawn': return [[{ type: 'withdraw' }, 'reporter', 5]]
  }
}

const places = ['三号车间的', '宿舍楼的', '质检班的', '食堂的', '物流站的', '缝纫二班的', '外卖站点的', '环卫班组的'] as const
const matters = [
  '饮水机坏了三天，没有人来修。', '夜班补贴从三月起就没发。', '热水器坏了一个星期。', '社保断缴了两个月。', '休息室空调不制冷。', '加班没有调休。',
  '劳动合同一直没给本人。', '高温费去年的还没发。', '夜班没有热饭，九点就关门了。', '安全帽过期了没有换。', '母婴室被当成仓库。', '工资条上看不出扣了什么。',
] as const

/** `count` lines spread over the year before `until`, each as far along as it got. */
export const livesOf = function* (count: number, until: Instant, calendar: Calendar, cast: Cast): Generator<Life> {
  const random = seeded(20260616)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
  for (let i = 0; i < count; i++) {
    const owner = pick(cast.owners)
    const reporter = pick(cast.reporters)
    // Finished lines lie further back than those still running, as in a real ledger.
    const end = pickEnd(random)
    const daysAgo = end === 'late' ? 20 : end === 'closed' || end === 'declined' || end === 'withdrawn' ? 20 + random() * 340 : random() * 12
    const startedAt = addHours(until, -24 * daysAgo)
    const submit: ProblemCommand = {
      type: 'submit', id: `bench-${String(i).padStart(6, '0')}`, number: `GX-2026-${String(i + 1).padStart(5, '0')}`,
      description: `第 ${i + 1} 件：${pick(places)}${pick(matters)}`, category: pick(categories.filter((category) => category !== 'conduct')),
      unionId: pick(cast.unionIds), unionName: '演示工会', anonymity: 'hiddenFromOwner',
    }
    yield live([[submit, 'reporter', 0], ...untilState(end, owner)], startedAt, until, calendar, { office: cast.office, owner, reporter })
  }
}

const live = (
  steps: readonly [ProblemCommand, 'office' | 'owner' | 'reporter', number][], startedAt: Instant, until: Instant, calendar: Calendar,
  actors: Record<'office' | 'owner' | 'reporter', Actor>,
): Life => {
  let problem: Problem | null = null
  const events: ProblemEvent[] = []
  let now = startedAt
  for (const [command, who, hours] of steps) {
    now = addHours(now, hours)
    if (now > until) break
    const decision = decide(command, problem, { now, actor: actors[who] ?? timerActor, calendar, clockTable: defaultClockTable })
    if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision)}`)
    problem = decision.problem
    events.push(...decision.events)
  }
  return { problem: problem!, events }
}

