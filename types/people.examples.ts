import type { Me, peopleContract } from './people.contract'
import type { Examples } from './rpc'

const me: Me = {
  person: {
    id: 'person-51aa',
    name: '演示职工甲',
    roles: ['worker'],
    duty: null,
    union: { id: 'union-19ab', name: '演示乡镇总工会' },
    hasChosenUnion: true,
    isConductAlternate: false,
  },
  policyVersion: '2026-11',
  hasConsented: true,
  conductAlternate: null,
  today: '2026-06-16',
}

const stranger: Me = { ...me, person: null, hasConsented: false }

const rosterPerson = {
  id: 'person-51aa', name: '演示主席甲', duty: '工会主席', departments: [], roles: ['worker' as const, 'chair' as const], unions: [{ id: 'union-19ab', name: '演示乡镇总工会' }],
  reportsTo: null, isBound: true, leftOn: null,
}

export const peopleExamples = {
  me: { input: {}, output: stranger, bad: 7 },
  consent: { input: { policyVersion: '2026-11' }, output: me, bad: { policyVersion: 202611 } },
  chooseUnion: { input: { unionId: null }, output: me, bad: {} },
  importRoster: {
    input: { submissionId: 'roster-2026-06-16-1', kind: 'people', fileId: 'cloud://env.bucket/import/3f9a/people.csv' },
    output: { loaded: 9, warnings: [{ row: 10, reason: '这一行没有姓名，按空缺岗位登记' }], importId: 'import-77aa' },
    bad: { submissionId: 'roster-2026-06-16-1', kind: 'people', fileId: 'https://example.org/people.csv' },
  },
  previewImport: {
    input: { kind: 'liaisons', fileId: 'cloud://env.bucket/import/3f9a/liaisons.xlsx' },
    output: { rows: [{ row: 3, column: '姓名', reason: '名册里没有「演示干部己」' }], total: 1, warnings: [], records: 0, added: 0, changed: 0, same: 0, pairs: [] },
    bad: { kind: 'unions', fileId: 'cloud://env.bucket/import/3f9a/liaisons.xlsx' },
  },
  undoImport: { input: { submissionId: 'undo-2026-06-16-001', importId: 'import-77aa' }, output: { takenBack: 4, kept: 1 }, bad: { importId: 'import-77aa' } },
  imports: {
    input: {},
    output: { rows: [{ id: 'import-77aa', kind: 'liaisons', at: '2026-06-16T01:41:00.000Z', byName: '演示办公室甲', loaded: 2, undoneAt: null }] },
    bad: 0,
  },
  exportLiaisons: {
    input: { submissionId: 'export-2026-06-16-1', format: 'xlsx' },
    output: { url: 'https://example.org/liaisons.xlsx', fileId: 'cloud://env.bucket/exports/3f9a/liaisons.xlsx', fileName: '对口联系表.xlsx', rows: 2 },
    bad: { submissionId: 'export-2026-06-16-1', format: 'pdf' },
  },
  invite: {
    input: { submissionId: 'invite-2026-06-16-1', role: 'chair', unionId: 'union-19ab' },
    output: { invitationId: 'invitation-77aa', code: 'K7M2QX9RTA', expiresAt: '2026-06-23T01:41:00.000Z' },
    bad: { submissionId: 'invite-2026-06-16-1', role: 'chief' },
  },
  revokeInvitation: { input: { submissionId: 'revoke-2026-06-16-1', invitationId: 'invitation-77aa' }, output: { invitationId: 'invitation-77aa' }, bad: {} },
  invitations: {
    input: {},
    output: {
      rows: [{
        id: 'invitation-77aa', role: 'chair', personName: null, unionName: '演示乡镇总工会', madeAt: '2026-06-16T01:41:00.000Z', madeByName: '演示办公室甲',
        expiresAt: '2026-06-23T01:41:00.000Z', state: 'open',
      }],
      nextCursor: null,
    },
    bad: { cursor: 7 },
  },
  invitationPicture: { input: { code: 'K7M2QX9RTA' }, output: { picture: null }, bad: {} },
  invitation: {
    input: { code: 'K7M2QX9RTA' },
    output: { state: 'open', role: 'chair', personName: null, unionName: '演示乡镇总工会', madeByName: '演示办公室甲', expiresAt: '2026-06-23T01:41:00.000Z' },
    bad: { code: 'K7' },
  },
  redeem: { input: { submissionId: 'redeem-2026-06-16-1', code: 'K7M2QX9RTA' }, output: me, bad: { submissionId: 'redeem-2026-06-16-1', code: 'K7' } },
  apply: {
    input: { submissionId: 'apply-2026-06-16-01', kind: 'role', role: 'chair', unionId: 'union-19ab', name: '演示主席甲', words: '我是新任主席' },
    output: { applicationId: 'application-77aa' },
    bad: { submissionId: 'apply-2026-06-16-01', kind: 'role', name: '演' },
  },
  withdrawApplication: { input: { submissionId: 'withdraw-2026-06-16', applicationId: 'application-77aa' }, output: { applicationId: 'application-77aa' }, bad: {} },
  application: {
    input: {},
    output: {
      application: {
        id: 'application-77aa', kind: 'role', role: 'chair', unionName: '演示乡镇总工会', name: '演示主席甲', words: '我是新任主席', state: 'waiting', at: '2026-06-16T01:41:00.000Z',
        decidedAt: null, note: null,
      },
    },
    bad: 7,
  },
  applications: {
    input: {},
    output: {
      rows: [{
        id: 'application-77aa', kind: 'role', role: 'chair', state: 'waiting', at: '2026-06-16T01:41:00.000Z', decidedAt: null, note: null, name: '演示主席甲',
        unionName: '演示乡镇总工会', words: '我是新任主席', phone: null, decidedByName: null,
      }],
      nextCursor: null,
    },
    bad: { isWaiting: 'yes' },
  },
  decideApplication: {
    input: { submissionId: 'decide-2026-06-16-1', applicationId: 'application-77aa', isGranted: true },
    output: { applicationId: 'application-77aa', state: 'granted' },
    bad: { submissionId: 'decide-2026-06-16-1', applicationId: 'application-77aa' },
  },
  roster: { input: {}, output: { rows: [rosterPerson], nextCursor: null }, bad: { role: 'chief' } },
  person: {
    input: { id: 'person-51aa' },
    output: { person: rosterPerson, changes: [{ at: '2026-06-16T01:41:00.000Z', byName: '演示办公室甲', change: 'roles', note: '新任主席' }] },
    bad: {},
  },
  savePerson: {
    input: { submissionId: 'person-2026-06-16-1', name: '演示干部甲', duty: '职员', departments: ['综合业务科'], reportsToId: null },
    output: { personId: 'person-51aa' },
    bad: { submissionId: 'person-2026-06-16-1', name: '' },
  },
  setRoles: {
    input: { submissionId: 'roles-2026-06-16-01', personId: 'person-51aa', roles: ['worker', 'chair'], unionIds: ['union-19ab'], reason: '新任主席' },
    output: { personId: 'person-51aa', roles: ['worker', 'chair'] },
    bad: { submissionId: 'roles-2026-06-16-01', personId: 'person-51aa', roles: ['chief'], unionIds: [], reason: '新任' },
  },
  standIn: {
    input: { submissionId: 'stand-2026-06-16-01', deputyId: 'person-51aa', fromOn: '2026-06-16', toOn: '2026-06-19', reason: '出差' },
    output: { standInId: 'standin-77aa' },
    bad: { submissionId: 'stand-2026-06-16-01', deputyId: 'person-51aa', fromOn: '6月16日', toOn: '2026-06-19', reason: '出差' },
  },
  deputies: { input: {}, output: { rows: [{ id: 'person-51ab', name: '演示干部乙', duty: '职员' }] }, bad: { forId: 7 } },
  endStandIn: { input: { submissionId: 'stand-2026-06-16-02', standInId: 'standin-77aa' }, output: { standInId: 'standin-77aa' }, bad: {} },
  standIns: {
    input: {},
    output: {
      rows: [{
        id: 'standin-77aa', forId: 'person-51aa', forName: '演示干部甲', deputyId: 'person-51ab', deputyName: '演示干部乙', fromOn: '2026-06-16', toOn: '2026-06-19',
        reason: '出差', isInForce: true,
      }],
    },
    bad: 7,
  },
} satisfies Examples<typeof peopleContract>
