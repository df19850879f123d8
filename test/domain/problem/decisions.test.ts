import { decisionsComing, decisionsWaiting } from '@/domain/problem/decisions'
import { deskOf, desks, statesOf } from '@/domain/problem/desk'
import { states } from '@/domain/problem/vocabulary'
import { calendar } from '../support/calendar'
import { report, stories, type Story } from '../support/story'

const waiting = (story: Story) => decisionsWaiting(story.problem, calendar, story.now).map(({ kind, by, dueAt }) => [kind, by, dueAt])
const noon = (on: string) => `${on}T04:00:00.000Z`

describe('a desk', () => {
  it('holds each state, and each state stands on one', () => {
    expect(desks.flatMap(statesOf).sort()).toEqual([...states].sort())
    for (const desk of desks) for (const state of statesOf(desk)) expect(deskOf(state)).toBe(desk)
  })
})

describe('待决定', () => {
  it('holds nothing of a line that only takes its course', () => {
    for (const state of ['submitted', 'returned', 'declined', 'accepted', 'assigned', 'inProgress', 'paused', 'resolved', 'reopened', 'closed', 'merged', 'withdrawn'] as const) {
      expect([state, waiting(stories[state]())]).toEqual([state, []])
    }
  })

  it('holds an objection for another office member or a leader, until the accept clock runs out', () => {
    const story = stories.declined().do('reporter', { type: 'object', reason: '仲裁院让我找工会' })
    expect(waiting(story)).toEqual([['objection', 'anotherOffice', story.problem.clocks.accept.dueAt]])
    expect(decisionsComing(story.problem, calendar)[0]).toMatchObject({ notBy: 'office', since: story.now })
  })

  it('holds a second refusal to sign until it is bound', () => {
    const story = stories.assigned().do('owner', { type: 'sendBack', reason: '不归我管' })
    expect(waiting(story)).toEqual([])
    story.do('office', { type: 'assign', owner: { kind: 'person', personId: 'owner', name: '演示owner' } }).do('owner', { type: 'sendBack', reason: '真不归我管' })
    expect(waiting(story)).toEqual([['refusedAgain', 'office', story.problem.clocks.solve.dueAt]])
    expect(waiting(story.do('office', { type: 'bind', reason: '就归你管' }))).toEqual([])
  })

  it('holds what the owner asked for, an explanation for a leader, each until decided', () => {
    const story = stories.worked()
    const until = story.problem.clocks.solve.dueAt
    story
      .do('owner', { type: 'requestExtension', workdays: 5, reason: '等回单' })
      .do('owner', { type: 'requestPause', waitingFor: { kind: 'reporter' }, reason: '等本人' })
      .do('owner', { type: 'proposeExplain', reason: '企业已注销', tried: '约谈两次' })
    expect(waiting(story)).toEqual([['extension', 'office', until], ['pause', 'office', until], ['explain', 'leader', until]])
    story.do('office', { type: 'decideExtension', isGranted: false }).do('office', { type: 'decidePause', isGranted: false }).do('leader', { type: 'decideExplain', isSigned: false })
    expect(waiting(story)).toEqual([])
  })

  it('holds a second 未解决 for two working days, and a second 不了解', () => {
    const again = stories.reopened().do('owner', { type: 'addProgress', id: 'g2', text: '再约谈' }).do('owner', { type: 'resolve' }).do('reporter', { type: 'answer', answer: 'unsolved' })
    expect(waiting(again)).toEqual([['unsolvedAgain', 'office', '2026-06-18T16:00:00.000Z']])
    const unknown = stories.resolved().do('reporter', { type: 'answer', answer: 'unknown' })
    expect(waiting(unknown)).toEqual([])
    expect(waiting(unknown.do('reporter', { type: 'answer', answer: 'unknown' }))).toEqual([['unknownAgain', 'office', null]])
  })

  it('holds call-backs after the week, and the closing after two on different working days', () => {
    const call = { type: 'recordAttempt', channel: 'phone' } as const
    const story = stories.resolved()
    expect(decisionsComing(story.problem, calendar)).toEqual([{ kind: 'callBack', by: 'office', notBy: null, since: '2026-06-23T16:00:00.000Z', dueAt: null }])
    expect(waiting(story.at(noon('2026-06-23')))).toEqual([])
    expect(waiting(story.at(noon('2026-06-24')).do('office', call).do('office', call))).toEqual([['callBack', 'office', null]])
    expect(waiting(story.at(noon('2026-06-25')).do('office', call))).toEqual([['unreached', 'office', null]])
  })

  it('asks nobody to call whom nobody can call', () => {
    const story = stories.submitted({ ...report, contactPhone: null })
    story.do('office', { type: 'accept' }).do('office', { type: 'assign', owner: { kind: 'person', personId: 'owner', name: '演示owner' } }).do('owner', { type: 'sign' })
    story.do('owner', { type: 'addProgress', id: 'g', text: '已办' }).do('owner', { type: 'resolve' })
    expect(decisionsComing(story.problem, calendar)).toEqual([])
  })

  it('holds an explained line from its review date, sooner when the reporter objects', () => {
    const story = stories.explained()
    expect(waiting(story.at('2026-08-31T15:59:59.000Z'))).toEqual([])
    expect(waiting(story.at('2026-08-31T16:00:00.000Z'))).toEqual([['review', 'office', null]])
    expect(waiting(stories.explained().do('reporter', { type: 'objectExplained', reason: '还在开工' }))).toEqual([['explanationObjected', 'office', null]])
  })

  it('holds an escalated line when it is time to look again', () => {
    const story = stories.escalated()
    expect(waiting(story)).toEqual([])
    expect(waiting(story.at('2026-07-08T16:00:00.000Z'))).toEqual([['lookAgain', 'office', null]])
  })
})
