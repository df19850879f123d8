import { saveCityPair } from '@/cloudfunctions/liaison/city.repository'
import { inTransaction } from '@/cloudfunctions/lib/transaction'
import { addToCounters } from '@/cloudfunctions/review/counters.repository'
import { saveDecisions } from '@/cloudfunctions/review/decision.repository'
import { findIndicator, withReminder } from '@/cloudfunctions/review/indicator.repository'
import { activities, indicatorEntries, indicators, media, upwards, workItems } from '@/cloudfunctions/review/stores'
import { type Day, dayOf } from '@/domain/calendar/day'
import { type Activity, type ActivityKind, checkActivity, countedOn } from '@/domain/review/activity'
import { activityIncrement } from '@/domain/review/counting'
import { type IndicatorEntry, type ItemState, type Value, withEntry } from '@/domain/review/indicator'
import { clauseOf, type Theme } from '@/domain/review/theme'
import type { Group } from '@/domain/review/work.item'
import { nameOf, type PersonKey, personId } from './people'
import { problemId } from './tale'
import type { Timeline } from './timeline'
import { unionId, unions } from './unions'

interface DemoActivity {
  kind: ActivityKind
  title: string
  on: number
  isHeld?: false
  place: string
  attendees?: string
  minutes?: string
  agenda?: readonly (readonly [text: string, tale?: string])[]
  decisions?: readonly (readonly [text: string, owner: PersonKey, day: number, done?: string])[]
}

const activitiesOf: readonly DemoActivity[] = [
  {
    kind: 'jointMeeting', title: '政府与同级工会第一次联席会议', on: -128, place: '演示区政府二楼会议室', attendees: '区政府分管领导，区总工会，人社、住建、交通等部门',
    minutes: '通报了职工反映集中的三类问题。商定夜班出行由交通部门牵头研究，工会提供名单和时段。', decisions: [['把园区夜班职工的时段和人数报给交通部门', 'support1', -110, '名单和时段已经送到，对方收下了']],
  },
  { kind: 'tripartite', title: '劳动关系三方机制会议', on: -84, place: '演示区人社局', attendees: '人社、工会、工商联', minutes: '对旺季用工、工伤复工两件事形成一致意见，下半年联合检查一次。' },
  { kind: 'competition', title: '换热站运行工技能比武', on: -101, place: '东站工地' },
  { kind: 'competition', title: '分拣员业务技能竞赛', on: -64, place: '演示物流园区' },
  { kind: 'competition', title: '餐饮行业厨艺和安全操作竞赛', on: -33, place: '演示餐饮行业工会' },
  { kind: 'competition', title: '教师教学基本功比赛', on: -12, place: '演示第三小学' },
  { kind: 'pilot', title: '热力公司“老师傅带徒弟”试点', on: -92, place: '演示热力公司' },
  { kind: 'pilot', title: '物流园区新就业形态技能评级试点', on: -40, place: '演示物流园区' },
  {
    kind: 'consultation', title: '逾期问题会商', on: -9, place: '区总工会三楼', attendees: '综合组、保障组、监督组，有关承办人', minutes: '逐件过了逾期的问题，能办的定了日子，卡在外单位的由监督组发函。',
    agenda: [['园区北门人车混行，几个月没有动静', 'gate'], ['园区夜班没有公交', 'bus']],
    decisions: [
      ['给园区管理处发函，问北门人行通道哪天动工', 'supervision1', -4, '函已发出，对方答复下月动工'], ['和公交公司再谈一次末班车', 'support1', 6], ['食堂错峰的办法写成一页纸', 'cadre1', -2],
    ],
  },
  { kind: 'briefing', title: '向领导小组专题汇报', on: 7, isHeld: false, place: '区总工会五楼', agenda: [['联系点运行情况'], ['反复出现的两类问题和对策建议']] },
]

const at = (timeline: Timeline, workday: number, time = '16:30') => timeline.at({ workday, time })

const loadActivity = (timeline: Timeline, demo: DemoActivity, i: number): Promise<void> => {
  const { kind, title, on, isHeld = true, place, attendees = '', minutes = '', agenda = [], decisions = [] } = demo
  const id = `demo_a_${i}`
  const activity: Activity = {
    id, kind, title, on: timeline.day(on), isHeld, place, attendees, minutes, files: [], byName: nameOf('office1'), version: 1,
    agenda: agenda.map(([text, tale]) => ({ text, problemId: tale === undefined ? null : problemId(tale), indicatorId: null })),
    decisions: decisions.map(([text, owner, day, note], j) => ({
      id: `demo_a_${i}_${j}`, text, ownerId: personId(owner), ownerName: nameOf(owner), dueOn: timeline.day(day),
      done: note === undefined ? null : { note, at: at(timeline, day, '10:00'), byName: nameOf(owner) },
    })),
  }
  checkActivity(activity, dayOf(timeline.now))
  const held = countedOn(activity)
  return inTransaction(async (t) => {
    await activities.save(t, activity)
    await saveDecisions(t, activity, activity.decisions)
    if (held) await addToCounters(t, [activityIncrement(held.kind, held.on, 1)], id)
  })
}

interface DemoItem { theme: Theme; text: string; group: Group; owner: PersonKey; due: number | null; progress?: readonly (readonly [day: number, state: ItemState, text: string])[] }

const items: readonly DemoItem[] = [
  { theme: 'pairing', text: '领导和干部每人至少联系两个基层工会，重点基层工会全覆盖', group: 'general', owner: 'office1', due: 30, progress: [[-20, 'underway', '名单核过一遍，缺的正在配']] },
  { theme: 'visiting', text: '每个联系点一年实地走访不少于两次，带回问题和做法', group: 'general', owner: 'office2', due: 60, progress: [[-10, 'underway', '十对里有六对走完了']] },
  { theme: 'solving', text: '建立问题清单，逐件明确举措、责任人和时限', group: 'support', owner: 'support1', due: -6, progress: [[-3, 'underway', '清单建好了，还有两件没定责任人']] },
  { theme: 'solving', text: '逾期问题每月会商一次', group: 'supervision', owner: 'supervision1', due: 2, progress: [[-9, 'underway', '本月已会商']] },
  { theme: 'deepening', text: '收集整理经验做法，每季度推出一批', group: 'publicity', owner: 'publicity1', due: 20, progress: [[-15, 'underway', '已发布三条']] },
  { theme: 'sites', text: '户外劳动者服务站点开放时间上墙', group: 'support', owner: 'cadre2', due: -20 },
  { theme: 'action', text: '技能竞赛不少于十场，职工参与率九成以上', group: 'support', owner: 'cadre2', due: 70, progress: [[-12, 'underway', '办了四场']] },
  { theme: 'political', text: '宣讲进车间、进班组', group: 'publicity', owner: 'publicity1', due: null, progress: [[-70, 'done', '讲了十二场']] },
]

const loadItem = (timeline: Timeline, { theme, text, group, owner, due, progress = [] }: DemoItem, i: number): Promise<void> =>
  inTransaction((t) => workItems.save(t, {
    id: `demo_w_${i}`, clause: clauseOf(theme), text, group, ownerId: personId(owner), ownerName: nameOf(owner), dueOn: due === null ? null : timeline.day(due),
    state: progress.at(-1)?.[1] ?? 'notStarted', version: progress.length + 1, createdAt: timeline.at({ workday: -150, time: `09:${String(10 + i)}` }),
    progress: progress.map(([day, state, words]) => ({ text: words, state, at: at(timeline, day), byName: nameOf(owner) })),
  }))

const values: readonly (readonly [indicator: string, by: PersonKey, day: number, value: Value, note: string])[] = [
  ['i_political', 'publicity1', -70, { kind: 'state', state: 'underway' }, '宣讲办了八场，车间和班组各四场'],
  ['i_sites', 'support1', -66, { kind: 'state', state: 'underway' }, '五处站点挂了牌，两处还没有开放时间'],
  ['i_participation', 'cadre2', -31, { kind: 'ratio', numerator: 1742, denominator: 2015 }, '四场竞赛的签到册，重复的人只算一次'],
]

const loadValue = async (timeline: Timeline, [id, by, day, value, note]: (typeof values)[number]): Promise<void> => {
  const today = timeline.day(day)
  const indicator = (await findIndicator(id, today))!
  const entry: IndicatorEntry = {
    id: `demo_e_${id}`, indicatorId: id, on: today, value, note, evidence: [], byId: personId(by), byName: nameOf(by), at: at(timeline, day),
  }
  const next = { ...withEntry({ ...indicator, entry: { ...indicator.entry!, byId: personId(by), byName: nameOf(by) } }, entry), version: 2 }
  await inTransaction(async (t) => {
    await indicatorEntries.add(t, entry)
    await indicators.save(t, withReminder(next, today))
  })
}

const coverage = [
  ['换热站里的一顿热饭', '演示区融媒体中心', -41], ['夜班工人下班就能入会', '演示市工人报', -18], ['孩子放学有人管，老师安心上课', '演示区广播电视台', -4],
] as const

/** Meetings with what they decided, and entered values: those of a stretch of time, `from` left out. */
export const loadDated = async (timeline: Timeline, from: Day | null, to: Day): Promise<void> => {
  const isWithin = (on: Day): boolean => (from === null || on > from) && on <= to
  for (const [i, demo] of activitiesOf.entries()) {
    if (isWithin(timeline.day(demo.on))) await loadActivity(timeline, demo, i)
  }
  for (const one of values) if (isWithin(timeline.day(one[2]))) await loadValue(timeline, one)
}

/** The plan's items, 媒体报道, 上报, and a pair of the city's leaders. */
export const loadWorks = async (timeline: Timeline, reportId: string): Promise<void> => {
  for (const [i, demo] of items.entries()) await loadItem(timeline, demo, i)
  for (const [i, [title, outlet, on]] of coverage.entries()) {
    await inTransaction((t) => media.save(t, { id: `demo_m_${i}`, title, outlet, on: timeline.day(on), url: '', byName: nameOf('publicity1'), version: 1 }))
  }
  await inTransaction((t) => saveCityPair(t, {
    id: 'demo_city_1', version: 1, leaderName: '演示市领导甲', leaderDuty: '市总工会副主席', unionId: unionId('town'), unionName: unions.town.name, fromOn: timeline.day(-140), toOn: null, endReason: null,
  }))
  const sent = { to: '演示市总工会', byName: nameOf('office1'), version: 1 }
  await inTransaction(async (t) => {
    await upwards.save(t, { id: 'demo_up_1', title: '上季度工作小结', ...sent, sentOn: timeline.day(-24), reportId, answer: '已阅，夜班入会的做法请整理成材料。', answeredOn: timeline.day(-16) })
    await upwards.save(t, { id: 'demo_up_2', title: '关于园区夜班职工出行的情况', ...sent, sentOn: timeline.day(-3), reportId: null, answer: '', answeredOn: null })
  })
}
