import { bulletinFromReport } from '@/cloudfunctions/review/handlers/bulletinFromReport'
import { actorOf } from '@/cloudfunctions/lib/context'
import { inTransaction } from '@/cloudfunctions/lib/transaction'
import { makeReport } from '@/cloudfunctions/review/report.make'
import { countReader } from '@/cloudfunctions/review/read.repository'
import { type Bulletin, bulletins, reports } from '@/cloudfunctions/review/stores'
import { addDays, addMillis, dayOf, type Day, type Instant, startOfDay } from '@/domain/calendar/day'
import { firstWorkdayFrom } from '@/domain/calendar/workdays'
import { type NextStep, moveReport, type Report, type ReportCommand, type ReportKind } from '@/domain/report/report'
import { periodBefore, periodOf } from '@/domain/review/period'
import { as } from './as'
import { openidOf, type PersonKey } from './people'
import type { Timeline } from './timeline'

const hour = 3_600_000

/** A quarter and the moment its report is compiled: the first working day from the sixth after its end. */
export interface Cut { on: Day; at: Instant }

/** The last two quarters whose reports are out, the older first. */
export const cutsOf = ({ now, calendar }: Timeline): [Cut, Cut] => {
  const last = periodBefore(periodOf('quarter', addDays(dayOf(now), -16)))
  const cut = ({ to }: { to: Day }): Cut => ({ on: to, at: addMillis(startOfDay(firstWorkdayFrom(calendar, addDays(to, 6))), 9.5 * hour) })
  return [cut(periodBefore(last)), cut(last)]
}

type Patch = Partial<Pick<Report, 'words' | 'nextSteps' | 'audience'>>

/** One of the domain's moves by somebody at a moment; nobody is sent a notice of it. */
const move = async (id: string, by: PersonKey, command: ReportCommand, at: Instant, patch: Patch = {}): Promise<void> => {
  const actor = actorOf(await as(by, at))
  await inTransaction(async (t) => {
    const report = (await reports.load(t, id))!
    await reports.save(t, { ...report, ...moveReport(report, command, actor, at), ...patch })
  })
}

interface Written { words: Report['words']; nextSteps: NextStep[] }

const write = async (kind: ReportKind, on: Day, at: Instant, written: Written): Promise<string> => {
  const { id } = await makeReport(await as('office1', at), `demo-report-${kind}-${on}`, { kind, on, corrects: null, correction: '' })
  await move(id, 'office1', 'edit', addMillis(at, hour), { ...written, audience: ['leader', 'cadre', 'chair'] })
  return id
}

const quarterly = (timeline: Timeline): Written[] => [
  {
    words: { judgement: '联系点刚铺开，先把能当场办的办了，把办不了的登记清楚。', solving: '反映集中在工时和食堂，多数当月有答复。' },
    nextSteps: [{ text: '把结对名单补齐', ownerName: '演示办公室甲', dueOn: null }],
  },
  {
    words: {
      judgement: '走访和办理都比上一季度多，答复没有拖过期限的多了，逾期的主要卡在外单位。', visiting: '夜班和分散岗位还走得少，下一季度多排夜间走访。',
      solving: '园区夜班出行、骑手歇脚两类问题反复出现，已经写成对策建议。', next: '各组按任务分解的日期推进，下月会商时逐条对账。',
    },
    nextSteps: [
      { text: '逾期未动的逐件会商，定下谁来办、哪天办完', ownerName: '演示监督甲', dueOn: timeline.day(8) },
      { text: '夜班职工座谈两场', ownerName: '演示干部甲', dueOn: timeline.day(15) },
    ],
  },
]

/** A quarter's report as it was compiled on its day, approved and sent out. */
export const loadQuarter = async (timeline: Timeline, { on, at }: Cut, which: 0 | 1): Promise<string> => {
  const id = await write('quarterly', on, at, quarterly(timeline)[which]!)
  await move(id, 'office1', 'submit', addMillis(at, 3 * hour))
  await move(id, 'leader1', 'approve', addMillis(at, 5 * hour))
  await move(id, 'office1', 'publish', addMillis(at, 7 * hour))
  return id
}

/** The half year that ended last waits for the leader's signature. */
export const loadHalfYear = async (timeline: Timeline): Promise<void> => {
  const at = timeline.at({ workday: -1, time: '14:20' })
  const { to } = periodBefore(periodOf('half', dayOf(at)))
  const id = await write('halfYear', to, at, {
    words: { judgement: '半年里联系点从建起来到用起来，职工反映的事有人接、有日子、有回音。', next: '下半年把逾期的压下来，把好做法推开。' },
    nextSteps: [{ text: '重点基层工会每家再走访一次', ownerName: '演示领导甲', dueOn: timeline.day(40) }],
  })
  await move(id, 'office1', 'submit', addMillis(at, 2 * hour))
}

const brief = [
  '联合会把入会登记点设在分拣线换班的地方，一个月里四十多人当场入会。',
  '热力公司三个换热站轮流做热饭，值夜班的师傅都能吃上热的。',
  '有三家工会回信说也在试，做得怎么样，下期接着登。',
].join('\n')

const save = async (bulletin: Omit<Bulletin, 'version'>, readers: readonly PersonKey[] = []): Promise<void> => {
  await inTransaction((t) => bulletins.save(t, { ...bulletin, version: bulletin.publishedAt === null ? 1 : 2 }))
  for (const reader of readers) await countReader(openidOf(reader), bulletin.id)
}

/** A notice drawn from the last quarter's report, a brief that everybody may read, and one still being written. */
export const loadBulletins = async (timeline: Timeline, reportId: string, { at }: Cut): Promise<void> => {
  const written = addMillis(at, 8 * hour)
  const notice = await bulletinFromReport(await as('office1', written), { reportId })
  await save({ id: 'demo_b_notice', kind: 'notice', ...notice, reportId, audience: ['leader', 'cadre', 'chair'], createdAt: written, publishedAt: addMillis(written, hour) },
    ['cadre1', 'cadre2', 'chair1', 'leader1', 'support1'])
  const briefAt = timeline.at({ workday: -5, time: '15:40' })
  await save({ id: 'demo_b_meals', kind: 'brief', title: '夜班入会登记点和一顿热饭', body: brief, reportId: null, audience: ['everyone'], createdAt: briefAt, publishedAt: addMillis(briefAt, hour) },
    ['worker1', 'worker2', 'worker5', 'chair1', 'chair2', 'cadre1', 'office1'])
  await save({
    id: 'demo_b_draft', kind: 'brief', title: '教工之家的墙上有了回音', body: '第三小学把职代会提案一条一答贴在墙上，办不了的也写原因。', reportId: null, audience: ['everyone'],
    createdAt: timeline.at({ workday: -1, time: '16:10' }), publishedAt: null,
  })
}
