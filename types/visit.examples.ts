import type { Examples } from './rpc'
import { codeExamples } from './visit/codes.examples'
import { planExamples } from './visit/plans.examples'
import { receivedExamples } from './visit/received.examples'
import { reviewExamples } from './visit/review.examples'
import { writingExamples } from './visit/writing.examples'
import type { CheckedIn, VisitRow, visitContract, VisitView } from './visit.contract'

const submissionId = 'visit-2026-06-16-01'

const checkedIn: CheckedIn = {
  visitId: 'visit-4d10',
  checkedInAt: '2026-06-16T01:41:00.000Z',
  placing: 'unsure',
  distanceMeters: 312.4,
  placeName: '演示乡镇总工会',
  needsNote: true,
}

const row: VisitRow = {
  id: 'visit-4d10',
  unionName: '演示乡镇总工会',
  personName: '演示干部甲',
  mode: 'field',
  visitedOn: '2026-06-16',
  checkedInAt: '2026-06-16T01:41:00.000Z',
  isFinished: true,
  placing: 'in',
  isUnverified: false,
  countsAsField: true,
  topics: ['organization', 'lifeQuality'],
  problemCount: 1,
  isSentLate: false,
  isCanceled: false,
  isYourTurn: false,
}

const problem = { id: 'problem-88c1', number: 'GX-2026-00017', title: '食堂夜班没有热饭' }

const view: VisitView = {
  ...row,
  unionId: 'union-19ab',
  distanceMeters: 41.2,
  placeName: '演示乡镇总工会',
  note: null,
  record: '看了职工食堂和书屋，谈了夜班用餐。',
  photos: [{ fileId: 'cloud://env.bucket/visit/3f9a/1.jpg', url: 'https://example.org/1.jpg' }],
  problems: [problem],
  isYours: true,
  ordinal: 2,
  version: 3,
  planId: null,
  opinions: '夜班的同志希望食堂晚一点关门。',
  participants: '工会主席和六位职工代表',
  practices: [{ id: 'practice-20aa', title: '换热站轮班共餐' }],
  companions: [{ id: 'person-03de', name: '演示干部乙', hasConfirmed: true }],
  proofs: ['place', 'chair'],
  codeKind: null,
  chair: { answer: 'confirmed', byName: '演示主席甲', at: '2026-06-16T08:00:00.000Z', words: null },
  sentLate: { phoneAt: '2026-06-15T01:41:00.000Z', day: 'phone' },
  marks: ['doubtful'],
  explanations: { doubtful: { words: '手机重启后定位跳了一下。', byName: '演示干部甲', at: '2026-06-16T08:00:00.000Z' } },
  canceled: null,
  writtenByName: null,
  awaitsConfirmation: false,
  draft: null,
  may: { write: false, confirm: false, cancel: true, correct: true, explain: true, decideDay: false },
}

const fix = { latitude: 40.9739, longitude: 117.9323, accuracyMeters: 30, system: 'gcj02' as const }

export const visitExamples = {
  openDraft: { input: {}, output: { uploadPrefix: 'visit/3f9a' }, bad: 0 },
  checkIn: {
    input: { submissionId, unionId: 'union-19ab', mode: 'field', fix: null },
    output: checkedIn,
    bad: { submissionId, unionId: 'union-19ab', mode: 'field', fix: { ...fix, latitude: 91 } },
  },
  addPlace: {
    input: { submissionId, visitId: 'visit-4d10', fix },
    output: checkedIn,
    // A place without its coordinate system means nothing.
    bad: { submissionId, visitId: 'visit-4d10', fix: { latitude: 40.9739, longitude: 117.9323, accuracyMeters: 30 } },
  },
  finish: {
    input: {
      submissionId,
      visitId: 'visit-4d10',
      topics: ['organization'],
      record: '看了职工食堂和书屋，谈了夜班用餐。',
      photos: [],
      problems: [{ submissionId: 'found-2026-06-16-01', category: 'culture', description: '食堂夜班没有热饭，希望能加一个窗口。' }],
    },
    output: { visitId: 'visit-4d10', isUnverified: false, countsAsField: true, fieldDone: 2, fieldWanted: 2, problems: [problem] },
    bad: { submissionId, visitId: 'visit-4d10', topics: [], record: '看了职工食堂和书屋。', photos: [], problems: [] },
  },
  get: { input: { id: 'visit-4d10' }, output: view, bad: { id: '../etc' } },
  addCode: {
    input: { submissionId, visitId: 'visit-4d10', code: 'LXD1.union-19ab.s.1.t0.0123456789abcdef' },
    output: { ...checkedIn, isCodeProof: false, codeRefusal: 'renewed', sentLate: null, version: 2 },
    bad: { submissionId, visitId: 'visit-4d10', code: '' },
  },
  ...writingExamples,
  ...planExamples,
  ...codeExamples,
  ...receivedExamples,
  ...reviewExamples,
  list: { input: { scope: 'mine', from: '2026-01-01' }, output: { rows: [row], nextCursor: 'after:4d10' }, bad: { scope: 'theirs' } },
} satisfies Examples<typeof visitContract>
