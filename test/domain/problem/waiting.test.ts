import { waitsFor } from '@/domain/problem/problem.waiting'
import { report, stories, type Story } from '../support/story'

const waits = (story: Story) => waitsFor(story.problem, story.now).map((wait) => [wait.for, wait.command, wait.until])
const noon = (on: string) => `${on}T04:00:00.000Z`
const call = { type: 'recordAttempt', channel: 'phone' } as const

describe('a follow-up waits', () => {
  it('for the reporter within the week, then for the office to call, then for its reviewer', () => {
    const story = stories.resolved()
    expect(waits(story)).toEqual([['reporter', 'answer', '2026-06-23T16:00:00.000Z']])
    expect(waits(story.at(noon('2026-06-24')))).toEqual([['office', 'recordAttempt', null]])
    expect(waits(story.do('office', call).at(noon('2026-06-25')).do('office', call))).toEqual([['office', 'closeUnreached', null]])
  })

  it('still for the reporter where nobody can be called', () => {
    const story = stories.submitted({ ...report, contactPhone: null }).do('office', { type: 'accept' })
    story.do('office', { type: 'assign', owner: { kind: 'person', personId: 'owner', name: '演示owner' } }).do('owner', { type: 'sign' })
    story.do('owner', { type: 'addProgress', id: 'g', text: '已办' }).do('owner', { type: 'resolve' })
    expect(waits(story.at(noon('2026-06-24')))).toEqual([['reporter', 'answer', null]])
  })
})
