import type { Examples } from '../rpc'
import type { reviewActivities } from './activities.contract'
import type { reviewCounters } from './counters.contract'
import type { reviewIndicators } from './indicators.contract'
import type { reviewWorks } from './works.contract'

const submissionId = 'a-record-made-once'
const at = '2026-06-16T01:41:00.000Z'
const target = { kind: 'percent' as const, atLeast: 90 }
const value = { kind: 'ratio' as const, numerator: 450, denominator: 480 }
const saved = { id: 'record-90ff', version: 2 }

const item = { text: '联席会议议题：欠薪 2 件', problemId: 'problem-88c1', indicatorId: null }
const decision = {
  id: 'decision-1a2b', text: '月底前补发到位', ownerId: 'person-03de', ownerName: '演示干部甲', dueOn: '2026-06-30', done: null, isYours: false,
}
const activity = { id: 'activity-31cc', kind: 'jointMeeting' as const, title: '2026 年联席会议', on: '2026-06-10', isHeld: true, decisionCount: 1, openCount: 1 }
const workItem = {
  id: 'work-21aa', clause: '重点任务：对口联系', text: '每名干部联系不少于 2 个基层工会', group: 'general' as const, ownerId: 'person-03de', ownerName: '演示干部甲',
  dueOn: '2026-08-31', state: 'underway' as const, light: 'green' as const, progress: [{ text: '已配 7 人', at, byName: '演示干部甲', state: 'underway' as const }],
  isYours: false, version: 2,
}

export const recordExamples = {
  indicators: {
    input: {},
    output: {
      asOf: at, mayEdit: true,
      branches: [{
        theme: 'action', name: '作用发挥强', isGoal: true, leaderNames: ['演示领导甲'], departments: ['职工服务中心 劳动和经济工作'],
        indicators: [{
          id: 'i_participation', title: '职工参加竞赛的比例', unit: '%', clause: '工作目标：作用发挥强', target, targetWords: '不低于 90%', dueOn: null, source: null, value,
          valueWords: '93.8%（450/480）', valueOn: '2026-06-15', enteredBy: '演示干部甲', isReached: true, light: 'green', leaderNames: ['演示领导甲'],
          departments: [],
          entry: { every: 'half', byId: 'person-03de', byName: '演示干部甲', from: '2026-07-01', to: '2026-12-31', dueOn: '2027-01-10', isYours: false, isLate: false },
          targets: [], version: 3,
        }],
      }],
    },
    bad: 'all',
  },
  indicatorEntries: {
    input: { id: 'i_participation' },
    output: { rows: [{ id: 'entry-1a2b', on: '2026-06-15', value, valueWords: '93.8%（450/480）', note: '五月竞赛名册', evidence: [], byName: '演示干部甲', at }], nextCursor: null },
    bad: {},
  },
  saveIndicator: {
    input: {
      submissionId, theme: 'action', title: '职工参加竞赛的比例', unit: '%', clause: '工作目标：作用发挥强', source: null, target, dueOn: null, leaderIds: null,
      departments: null, entry: { every: 'half', byId: 'person-03de' }, isRetired: false,
    },
    output: saved,
    bad: { submissionId, theme: 'speed' },
  },
  openDraft: { input: {}, output: { uploadPrefix: 'uploads/anon/abcdefghijkl-abcdefghijklmnopqrstuv' }, bad: 'now' },
  enterValue: {
    input: { submissionId, id: 'i_participation', on: '2026-06-15', value, note: '五月竞赛名册', evidence: [] }, output: saved,
    bad: { submissionId, id: 'i_participation', on: 'today', value, note: '', evidence: [] },
  },
  activities: { input: {}, output: { rows: [activity], nextCursor: null }, bad: { kind: 'party' } },
  activity: {
    input: { id: activity.id },
    output: {
      ...activity, place: '三楼会议室', attendees: '区政府、区总工会', minutes: '议定 1 件事。', files: [], agenda: [item], decisions: [decision], byName: '演示办公室甲', version: 1,
      mayEdit: true,
    },
    bad: {},
  },
  agenda: { input: {}, output: { items: [item] }, bad: 'open' },
  saveActivity: {
    input: {
      submissionId, kind: 'jointMeeting', title: activity.title, on: activity.on, isHeld: true, place: '三楼会议室', attendees: '区政府、区总工会', minutes: '议定 1 件事。',
      files: [], agenda: [item], decisions: [{ text: decision.text, ownerId: decision.ownerId, dueOn: decision.dueOn }],
    },
    output: saved,
    bad: { submissionId, kind: 'party' },
  },
  decisions: { input: { isMine: false }, output: { rows: [{ activityId: activity.id, activityTitle: activity.title, ...decision }], nextCursor: null }, bad: {} },
  completeDecision: { input: { submissionId, activityId: activity.id, decisionId: decision.id, note: '已补发' }, output: saved, bad: { submissionId } },
  workItems: { input: {}, output: { rows: [workItem], nextCursor: null }, bad: { group: 'fifth' } },
  saveWorkItem: {
    input: { submissionId, clause: workItem.clause, text: workItem.text, group: 'general', ownerId: workItem.ownerId, dueOn: workItem.dueOn }, output: saved,
    bad: { submissionId, clause: '', text: '', group: 'general', ownerId: null, dueOn: null },
  },
  addWorkProgress: { input: { submissionId, id: workItem.id, text: '已配 7 人', state: 'underway' }, output: saved, bad: { submissionId, id: workItem.id, text: '', state: 'done' } },
  media: {
    input: {}, output: { rows: [{ id: 'media-10aa', title: '工会服务到身边', outlet: '演示日报', on: '2026-06-01', url: '', byName: '演示宣传甲', version: 1 }], nextCursor: null },
    bad: { cursor: 5 },
  },
  saveMedia: {
    input: { submissionId, title: '工会服务到身边', outlet: '演示日报', on: '2026-06-01', url: 'https://news.example/1' }, output: saved,
    bad: { submissionId, title: '工会服务到身边', outlet: '演示日报', on: '2026-06-01', url: 'javascript:1' },
  },
  upwards: {
    input: {},
    output: {
      rows: [{ id: 'upward-10aa', title: '上半年情况', to: '市总工会', sentOn: '2026-07-05', reportId: null, answer: '', answeredOn: null, byName: '演示办公室甲', version: 1 }],
      nextCursor: null,
    },
    bad: { cursor: 5 },
  },
  saveUpward: {
    input: { submissionId, title: '上半年情况', to: '市总工会', sentOn: '2026-07-05', reportId: null, answer: '', answeredOn: null }, output: saved,
    bad: { submissionId, title: '', to: '市总工会', sentOn: '2026-07-05', reportId: null, answer: '', answeredOn: null },
  },
  rebuildCounters: {
    input: { submissionId, isRepairing: true },
    output: {
      id: 'rebuild-1a2b', isDone: true, lines: 60, wrongLines: [], isRepaired: true,
      differences: [{ scope: 'district', bucket: 'live', path: 'state.closed', counted: 24, expected: 25 }],
    },
    bad: { submissionId: 'short', isRepairing: true },
  },
} satisfies Examples<typeof reviewIndicators & typeof reviewActivities & typeof reviewWorks & typeof reviewCounters>
