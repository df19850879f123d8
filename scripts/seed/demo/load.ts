import { db } from '@/cloudfunctions/lib/cloud'
import { type Rules, loadRules } from '@/cloudfunctions/lib/rules'
import { inTransaction } from '@/cloudfunctions/lib/transaction'
import { drawNumber } from '@/cloudfunctions/problem/numbers.repository'
import { saveChange } from '@/cloudfunctions/problem/problem.repository'
import { saveLiaison } from '@/cloudfunctions/liaison/liaison.repository'
import { withLastContact } from '@/cloudfunctions/liaison/union.repository'
import { saveVisit } from '@/cloudfunctions/visit/visit.repository'
import { dayOf, endOfDay, type Instant } from '@/domain/calendar/day'
import { lightsAt } from '@/domain/review/lights.history'
import { monthsUpTo, periodOf } from '@/domain/review/period'
import { conductSetting, personDocuments, unionDocuments } from './cast'
import { noteOf } from './notes'
import type { Life, Stage } from './play'
import { loadPractices } from './practices'
import { loadProposals } from './proposals'
import { loadPublications } from './publications'
import { cutsOf, loadBulletins, loadHalfYear, loadQuarter } from './reports'
import { loadSites } from './sites'
import { pairStanding, standing } from './standing'
import { tales } from './tales'
import { timelineOf } from './timeline'
import { visits as plans } from './visits'
import { loadActivities, loadWorks } from './works'
import { playYear } from './year'

/** Working days ahead for which meetings are planned. */
const planned = 20
/** Months of lights before this one. */
const shown = 11

/**
 * The demo set: invented people, unions, visits and lines of the ledger, every one marked 演示. Its year ends the working
 * day before `now`; all of it goes through the domain's commands, so that nothing in it is impossible. Nothing in it
 * touches anybody of the roster.
 */
export const loadDemo = async (now: Instant, log: (line: string) => void): Promise<void> => {
  const rules = await loadRules()
  const { calendar, clockTable } = rules
  const timeline = timelineOf(now, calendar)
  const stage: Stage = { timeline, clockTable, drawNumber, lives: new Map() }
  const { visits, liaisons } = await playYear(stage, tales, plans)
  const lives = [...stage.lives.values()]

  await db.collection('settings').doc('conduct').set({ data: conductSetting })
  await db.collection('unions').add({ data: unionDocuments().map((union) => withLastContact(union, visits.filter(({ unionId }) => unionId === union._id), { isAnew: true })) })
  await db.collection('people').add({ data: personDocuments(timeline.at({ workday: -300, time: '09:00' }), noteOf(lives, liaisons)) })
  await db.collection('liaisons').add({ data: liaisons })
  await saveLights(lives, now)
  await loadPractices(inTransaction, timeline)
  await loadProposals(inTransaction, lives, timeline)
  await loadSites(inTransaction, timeline)

  // The reports of the last quarters are compiled on their days, from the ledger as it stood.
  const [first, last] = cutsOf(timeline)
  const until = async (from: Instant | null, to: Instant): Promise<void> => {
    for (const pair of liaisons) await inTransaction((t) => saveLiaison(t, pairStanding(pair, visits, to)))
    for (const life of lives) await saveStretch(life, from, to, rules)
    await loadActivities(timeline, from && dayOf(from), to === now ? timeline.day(planned) : dayOf(to))
    log(`演示数据到 ${dayOf(to)}`)
  }
  await until(null, first.at)
  await loadQuarter(timeline, first, 0)
  await until(first.at, last.at)
  const reportId = await loadQuarter(timeline, last, 1)
  await until(last.at, now)
  await loadPublications(inTransaction, lives, timeline)
  for (const visit of visits) await inTransaction((t) => saveVisit(t, visit))
  await loadBulletins(timeline, reportId, last)
  await loadWorks(timeline, reportId)
  await loadHalfYear(timeline)
}

/** What happened to a line within a stretch of time, as one change. */
const saveStretch = async (life: Life, from: Instant | null, to: Instant, rules: Rules): Promise<void> => {
  const events = life.events.filter(({ at }) => at <= to && (from === null || at > from))
  const problem = standing(life, to)
  if (events.length === 0 || problem === null) return
  const before = from === null ? null : standing(life, from)
  await inTransaction((t) => saveChange(t, { problemId: problem.id, before, problem, events }, rules))
}

/** The lights at the end of each month past, as the timer would have kept them. */
const saveLights = async (lives: readonly Life[], now: Instant): Promise<void> => {
  const ended = monthsUpTo(dayOf(now), shown + 1).slice(0, -1).map((month) => periodOf('month', `${month}-01`).to)
  const histories = lives.map(({ events }) => events)
  await db.collection('dailies').add({
    data: ended.map((on) => ({ _id: `d_${on.slice(0, 7)}`, days: { [on]: { at: endOfDay(on), lights: lightsAt(histories, endOfDay(on)) } }, unions: null })),
  })
}
