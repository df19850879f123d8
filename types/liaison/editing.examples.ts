import type { Examples } from '../rpc'
import type { UnionCard } from './card.contract'
import type { liaisonCard } from './card.contract'
import type { liaisonEditing } from './editing.contract'
import type { liaisonSurvey } from './survey.contract'

const submissionId = 'liaison-2026-06-16-1'
const key = { submissionId, unionId: 'union-19ab' }
const spot = { latitude: 40.9739, longitude: 117.9323 }
const union = { unionId: 'union-19ab', unionName: '演示乡镇总工会' }

const card: UnionCard = {
  id: 'union-19ab', version: 2, name: '演示乡镇总工会', kind: 'township', isKey: true, parent: null, coveredCount: 8, memberCount: 1260, hasWomensGroup: true,
  reelectionDueOn: '2026-08-31', lastCongressOn: null, contractFromOn: '2025-01-01', contractToOn: '2027-12-31', chairName: '演示主席甲', chairPhone: '0314-0000000',
  contactName: null, contactPhone: null, datesToWatch: [{ warning: 'reelectionSoon', on: '2026-08-31' }],
  places: [{ id: 'place0', name: '镇政府东楼', ...spot, system: 'gcj02', radiusMeters: 300 }], map: { name: '镇政府东楼', ...spot },
  pairs: [{ id: 'liaison-7f2c', personId: 'person-01ab', personName: '演示干部甲', contactName: '演示干部乙', fromOn: '2025-01-01', fieldDone: 1, fieldWanted: 2, remoteDone: 3, lastContactOn: '2026-06-15', isYours: true }],
  pastPairs: [{ personName: '演示干部丙', fromOn: '2024-01-01', toOn: '2024-12-31', reason: '工作调动' }],
  lastContactOn: '2026-06-15', lastFieldOn: '2026-03-02', openProblems: 4, practices: [{ id: 'practice-20aa', title: '换热站轮班共餐' }],
  may: { edit: false, editAll: false, keepCode: false, visit: true },
}

export const cardExamples = { union: { input: { unionId: card.id }, output: card, bad: { unionId: '?' } } } satisfies Examples<typeof liaisonCard>

export const editingExamples = {
  saveUnion: { input: { ...key, version: 1, memberCount: 1260, reelectionDueOn: '2026-08-31' }, output: { unionId: key.unionId, version: 2 }, bad: { ...key, memberCount: -1 } },
  savePlace: { input: { ...key, name: '镇政府东楼', ...spot, system: 'gcj02' }, output: { unionId: key.unionId, version: 3, placeId: 'place0' }, bad: { ...key, name: '镇政府东楼', ...spot } },
  removePlace: { input: { ...key, placeId: 'place0' }, output: { unionId: key.unionId, version: 4 }, bad: key },
  pair: { input: { ...key, personId: 'person-01ab', contactId: 'person-03de', fromOn: '2026-06-16' }, output: { liaisonId: 'liaison-7f2c' }, bad: { ...key, personId: 'person-01ab' } },
  unpair: { input: { submissionId, liaisonId: 'liaison-7f2c', toOn: '2026-06-30', reason: '工作调动' }, output: { liaisonId: 'liaison-7f2c' }, bad: { submissionId, liaisonId: 'liaison-7f2c', toOn: '2026-06-30' } },
  changeContact: { input: { submissionId, liaisonId: 'liaison-7f2c', contactId: null, fromOn: '2026-06-16' }, output: { liaisonId: 'liaison-7f2c' }, bad: { submissionId, liaisonId: 'liaison-7f2c', fromOn: '2026-06-16' } },
  openWork: {
    input: { personId: 'person-01ab' },
    output: {
      name: '演示干部甲', leftOn: null, problems: [{ id: 'problem-7f2c', number: 'GX-2026-00058', title: '更衣室漏水', state: 'inProgress' }], problemCount: 1, planCount: 0,
      pairs: [{ unionId: 'union-19ab', unionName: '演示乡镇总工会', isContact: false }], standInCount: 0,
    },
    bad: {},
  },
  leave: { input: { submissionId, personId: 'person-01ab', leftOn: '2026-06-30', reason: '退休' }, output: { personId: 'person-01ab' }, bad: { submissionId, personId: 'person-01ab' } },
} satisfies Examples<typeof liaisonEditing>

export const surveyExamples = {
  vacancies: {
    input: {},
    output: {
      rows: [
        { kind: 'keyUnionUnpaired', sinceOn: null, ...union },
        { kind: 'pairWithoutPerson', sinceOn: '2026-06-30', liaisonId: 'liaison-7f2c', personName: '演示干部甲', ...union },
        { kind: 'openWork', sinceOn: '2026-06-30', personId: 'person-01ab', personName: '演示干部甲', openProblems: 2, openPlans: 1 },
      ],
    },
    bad: 0,
  },
  unvisited: {
    input: { days: 90 },
    output: { rows: [{ id: 'union-19ab', name: '演示乡镇总工会', kind: 'township', isKey: true, lastFieldOn: null, lastContactOn: '2026-06-15' }], nextCursor: null, sinceOn: '2026-03-18' },
    bad: { days: 0 },
  },
  map: { input: {}, output: { rows: [{ id: 'union-19ab', name: '演示乡镇总工会', isKey: true, ...spot, system: 'gcj02', lastContactOn: '2026-06-15', lastFieldOn: null }], nextCursor: null }, bad: { cursor: 1 } },
  unplaced: { input: { unionId: 'union-19ab' }, output: { rows: [{ id: 'union-20ab', name: '演示企业工会', isKey: false, lastContactOn: null }], nextCursor: null }, bad: { unionId: '?' } },
  staff: { input: {}, output: { rows: [{ id: 'person-01ab', name: '演示干部甲', duty: '职员' }] }, bad: 0 },
} satisfies Examples<typeof liaisonSurvey>
