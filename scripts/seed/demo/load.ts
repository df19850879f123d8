import { db } from '@/cloudfunctions/lib/cloud'
import { type Rules, loadRules } from '@/cloudfunctions/lib/rules'
import { inTransaction } from '@/cloudfunctions/lib/transaction'
import { drawNumber } from '@/cloudfunctions/problem/numbers.repository'
import { saveChange } from '@/cloudfunctions/problem/problem.repository'
import { saveLiaison } from '@/cloudfunctions/liaison/liaison.repository'
import { withLastContact } from '@/cloudfunctions/liaison/union.repository'
import { keepDaily } from '@/cloudfunctions/review/daily.keep'
import { saveVisit } from '@/cloudfunctions/visit/visit.repository'
import { addMillis, dayOf, endOfDay, type Instant } from '@/domain/calendar/day'
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
import { loadDated, loadWorks } from './works'
import { playYear } from './year'

/** Working days ahead for which meetings are planned. */
const planned = 20
/** Months kept before this one. */
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
  await loadPractices(inTransaction, timeline)
  await loadProposals(inTransaction, lives, timeline)
  await loadSites(inTransaction, timeline)

  // The year is told stretch by stretch: at each month's end the timer keeps how things stand, and the reports of the last quarters are
  // compiled on their days, from the ledger as it stood.
  const [first, last] = cutsOf(timeline)
  let from: Instant | null = null
  const until = async (to: Instant): Promise<void> => {
    for (const pair of liaisons) await inTransaction((t) => saveLiaison(t, pairStanding(pair, visits, to)))
    for (const life of lives) await saveStretch(life, from, to, rules)
    await loadDated(timeline, from && dayOf(from), to === now ? timeline.day(planned) : dayOf(to))
    from = to
  }
  let ends = monthsEnds(now)
  const through = async (to: Instant): Promise<void> => {
    for (const end of ends.filter((one) => one < to)) {
      await until(end)
      await keepDaily(end)
    }
    ends = ends.filter((end) => end >= to)
    await until(to)
    log(`演示数据到 ${dayOf(to)}`)
  }
  await through(first.at)
  await loadQuarter(timeline, first, 0)
  await through(last.at)
  const reportId = await loadQuarter(timeline, last, 1)
  await through(now)
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

/** The last minute of each of the months past. */
const monthsEnds = (now: Instant): Instant[] =>
  monthsUpTo(dayOf(now), shown + 1).slice(0, -1).map((month) => addMillis(endOfDay(periodOf('month', `${month}-01`).to), -60_000))
