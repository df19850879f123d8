import { auditActions, auditGroupNames, auditGroups, groupOf } from '@/domain/audit/action'

it('every action of the audit belongs to one group alone', () => {
  const listed = auditGroupNames.flatMap((name) => [...auditGroups[name]] as string[])
  expect([...listed].sort()).toEqual([...auditActions].sort())
  expect(groupOf('readReporter')).toBe('names')
})
