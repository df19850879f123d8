import { noticesOf } from '@/domain/notice/notice'
import type { ProblemCommand } from '@/domain/problem/problem.commands'
import type { ActorName } from '../support/actors'
import { report, stories, Story } from '../support/story'

/** Who is told what by one more command. */
const told = (story: Story, who: ActorName, command: ProblemCommand): string[] => {
  const decision = story.try(who, command)
  if (!decision.ok) throw new Error(JSON.stringify(decision))
  return decision.events.flatMap((event) => noticesOf(decision.problem, event).map(({ kind, to }) => `${kind} ${to}`))
}
const press = (step: 'remind' | 'notice' | 'leader') => ({ type: 'press', step, text: '请抓紧', leaderId: 'boss' }) as const

describe('a notice', () => {
  it('of a report that came in goes to the office and to the own union, whichever takes it in first', () => {
    expect(told(new Story(), 'reporter', report)).toEqual(['reported office', `reported union:${report.unionId}`])
    expect(told(stories.returned(), 'reporter', { type: 'supply', text: '三月到五月', photos: [] })).toEqual(['supplied office', `supplied union:${report.unionId}`])
  })

  it('of a report is kept from the own union where the reporter asked for it, and goes to the office alone without a union', () => {
    expect(told(new Story(), 'reporter', { ...report, isHiddenFromUnion: true })).toEqual(['reported office'])
    expect(told(new Story(), 'reporter', { ...report, unionId: null, unionName: '' })).toEqual(['reported office'])
  })

  it('of a complaint about conduct goes to supervision, or to the alternate when supervision is concerned, and to nobody else', () => {
    const conduct = (concernedIds: string[]) => told(new Story(), 'reporter', { ...report, category: 'conduct', concernedIds })
    expect(conduct(['owner'])).toEqual(['reported supervision'])
    expect(conduct(['supervision'])).toEqual(['reported person:support'])
    expect(conduct(['supervision', 'support'])).toEqual([])
  })

  it('goes up the ladder: the owner, the owner, the named leader', () => {
    const story = stories.inProgress()
    expect(told(story, 'supervision', press('remind'))).toEqual(['pressed person:owner'])
    expect(told(story.do('supervision', press('remind')), 'supervision', press('notice'))).toEqual(['notice person:owner'])
    expect(told(story.do('supervision', press('notice')), 'supervision', press('leader'))).toEqual(['raisedToYou person:boss'])
  })

  it('goes to the office while nobody owns the line, and for a body without an account', () => {
    expect(told(stories.accepted(), 'supervision', press('remind'))).toEqual(['pressed office'])
    expect(told(stories.assignedOutside(), 'reporter', { type: 'urge' })).toEqual(['urged office'])
    expect(told(stories.inProgress(), 'reporter', { type: 'urge' })).toEqual(['urged person:owner'])
  })

  it('goes to the office where it must decide, and to those it concerns when it has', () => {
    const story = stories.worked()
    const ask = { type: 'requestExtension', workdays: 5, reason: '等回单' } as const
    expect(told(story, 'owner', ask)).toEqual(['toDecide office'])
    expect(told(story.do('owner', ask), 'office', { type: 'decideExtension', isGranted: true })).toEqual(['extended person:owner', 'extended person:reporter'])
    expect(told(story, 'office', { type: 'decideExtension', isGranted: false })).toEqual(['extensionRefused person:owner'])
    expect(told(stories.reopened().do('owner', { type: 'addProgress', id: 'g', text: '再办' }).do('owner', { type: 'resolve' }), 'reporter', { type: 'answer', answer: 'unsolved' })).toEqual(['toDecide office'])
  })

  it('tells nobody of what they did themselves', () => {
    expect(told(stories.paused(), 'owner', { type: 'resume' })).toEqual([])
    expect(told(stories.paused(), 'office', { type: 'resume' })).toEqual(['resumed person:owner'])
  })

  it('of the timer reaches whom it reminds', () => {
    expect(told(stories.assigned().at('2026-06-18T00:00:00.000Z'), 'timer', { type: 'remind', kind: 'sign' })).toEqual(['signOverdue person:owner'])
    expect(told(stories.returned().at('2026-06-26T00:00:00.000Z'), 'timer', { type: 'remind', kind: 'supply' })).toEqual(['supplySoon person:reporter'])
    expect(told(stories.escalated().at('2026-07-08T00:00:00.000Z'), 'timer', { type: 'remind', kind: 'lookAgain' })).toEqual(['lookAgainDue office'])
  })

  it('about a cadre’s conduct never reaches the office', () => {
    const conduct = (concernedIds: string[]) => stories.submitted({ ...report, category: 'conduct', concernedIds }).at('2026-06-18T02:00:00.000Z')
    expect(told(conduct(['owner']), 'timer', press('remind'))).toEqual(['pressed supervision'])
    expect(told(conduct(['supervision']), 'timer', press('remind'))).toEqual(['pressed person:support'])
    expect(told(conduct(['supervision', 'support']), 'timer', press('remind'))).toEqual([])
  })
})
