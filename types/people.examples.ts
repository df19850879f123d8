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

export const peopleExamples = {
  me: { input: {}, output: stranger, bad: 7 },
  consent: { input: { policyVersion: '2026-11' }, output: me, bad: { policyVersion: 202611 } },
  chooseUnion: { input: { unionId: null }, output: me, bad: {} },
  importRoster: {
    input: { submissionId: 'roster-2026-06-16-1', kind: 'people', fileId: 'cloud://env.bucket/import/3f9a/people.csv' },
    output: { loaded: 9, warnings: [{ row: 10, reason: '这一行没有姓名，按空缺岗位登记' }] },
    bad: { submissionId: 'roster-2026-06-16-1', kind: 'people', fileId: 'https://example.org/people.csv' },
  },
} satisfies Examples<typeof peopleContract>
