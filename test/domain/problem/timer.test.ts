import { defaultClockTable as table } from '@/domain/problem/problem.clocks'
import { nextTimer } from '@/domain/problem/timer'
import fc from 'fast-check'
import { calendar } from '../support/calendar'
import { dice } from '../support/dice'
import { randomStory } from '../support/random'
import { report, stories, Story } from '../support/story'

const june = (day: number, time: string) => new Date(`2026-06-${String(day).padStart(2, '0')}T${time}:00.000+08:00`).toISOString()
const next = (story: Story, id = story.first) => nextTimer(story.problems.get(id)!, calendar, table, story.now)
const named = (story: Story) => {
  const plan = next(story)
  return plan && [plan.at, ...plan.commands.map((command) => (command.type === 'remind' ? `remind ${command.kind}` : command.type))]
}
/** Does what the timer would, to the end; answers what it did. */
const settle = (story: Story, hoursLate = 0, id = story.first): string[] => {
  const done: string[] = []
  for (let plan = next(story, id); plan !== null; plan = next(story, id)) {
    story.at(plan.at)
    if (hoursLate > 0) story.after(hoursLate)
    const due = next(story, id)
    if (due === null) break
    if (due.at > story.now) story.at(due.at)
    due.commands.forEach((command) => {
      story.do('timer', command, id)
      done.push(command.type === 'remind' ? `remind ${command.kind}` : command.type)
    })
    if (done.length > 30) throw new Error(`the timer does not come to an end: ${done.join(', ')}`)
  }
  return done
}

describe('what the timer does next', () => {
  it('reminds a reporter who was asked for more, and then lets the line go', () => {
    const story = stories.returned()
    expect(named(story)).toEqual([june(26, '08:00'), 'remind supply'])
    expect(settle(story)).toEqual(['remind supply', 'expire'])
    expect(story.problem).toMatchObject({ state: 'withdrawn', cause: 'expired' })
    expect(story.now).toBe(stories.returned().problem.state === 'returned' ? '2026-07-01T16:00:00.000Z' : '')
  })

  it('reminds the owner of the signature and of the blue day, notes red, and sends the 催办', () => {
    const story = stories.assigned()
    expect(named(story)).toEqual([june(18, '08:00'), 'remind sign'])
    expect(settle(story)).toEqual(['remind sign', 'remind dueSoon', 'noteRed', 'press'])
    expect(story.problem.reminders.map(({ at }) => at)).toEqual([june(18, '08:00'), june(23, '08:00')])
    expect(story.problem.presses).toMatchObject([{ step: 'remind', by: { kind: 'timer' }, at: june(25, '08:00') }])
  })

  it('reminds of a new due date again, of the same never twice', () => {
    const story = stories.inProgress().at(june(23, '08:00')).do('timer', { type: 'remind', kind: 'dueSoon' })
    expect(story.try('timer', { type: 'remind', kind: 'dueSoon' })).toMatchObject({ ok: false, details: { rule: 'nothingToDecide' } })
    story.do('owner', { type: 'requestExtension', workdays: 5, reason: '等回单' }).do('office', { type: 'decideExtension', isGranted: true })
    expect(named(story)?.[1]).toBe('remind dueSoon')
  })

  it('reminds nobody of a line taken up on its blue day, nor a body without an account', () => {
    const late = stories.accepted().at(june(23, '09:00')).do('office', { type: 'assign', owner: { kind: 'person', personId: 'owner', name: '演示owner' } }).do('owner', { type: 'sign' })
    expect(named(late)).toEqual([june(25, '00:00'), 'noteRed'])
    expect(named(stories.assignedOutside())).toEqual([june(25, '00:00'), 'noteRed'])
  })

  it('resumes a pause at the cap, to the minute', () => {
    const story = stories.paused()
    expect(named(story)).toEqual([(story.problem as { resumeAt?: string }).resumeAt, 'resume'])
  })

  it('reminds on day 4 of the follow-up; where nobody can be called, two notices on different working days stand for the calls', () => {
    expect(settle(stories.resolved())).toEqual(['remind answer'])
    const story = stories.submitted({ ...report, contactPhone: null })
    story.do('office', { type: 'accept' }).do('office', { type: 'assign', owner: { kind: 'person', personId: 'owner', name: '演示owner' } }).do('owner', { type: 'sign' })
    story.do('owner', { type: 'addProgress', id: 'g', text: '已办' }).do('owner', { type: 'resolve' })
    expect(settle(story)).toEqual(['remind answer', 'recordAttempt', 'recordAttempt'])
    expect(story.problem).toMatchObject({ state: 'resolved', attempts: [{ channel: 'inApp', at: june(24, '08:00') }, { channel: 'inApp', at: june(25, '08:00') }] })
    expect(story.try('office', { type: 'closeUnreached' }).ok).toBe(true)
  })

  it('reminds the office of the day a decision is due, of a review, of looking at the city union again', () => {
    const again = stories.reopened().do('owner', { type: 'addProgress', id: 'g2', text: '再约谈' }).do('owner', { type: 'resolve' }).do('reporter', { type: 'answer', answer: 'unsolved' })
    expect(named(again)).toEqual([june(18, '08:00'), 'remind decide'])
    expect(named(stories.explained())).toEqual(['2026-09-01T00:00:00.000Z', 'remind review'])
    expect(named(stories.escalated())).toEqual(['2026-07-08T00:00:00.000Z', 'remind lookAgain'])
  })

  it('is nothing for what has ended', () => {
    for (const state of ['declined', 'closed', 'merged', 'withdrawn'] as const) expect([state, named(stories[state]())]).toEqual([state, null])
  })

  it('puts off at night what was missed by day, and drops a reminder whose date has passed', () => {
    const story = stories.assigned().at(june(18, '21:30'))
    expect(named(story)).toEqual([june(22, '08:00'), 'remind sign'])
    expect(settle(stories.inProgress(), 72)).toEqual(['noteRed', 'press'])
  })

  it('is allowed by the table, and comes to an end, for every line of any history, however late the sweep', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(dice, fc.nat({ max: 200 }), (throws, hoursLate) => {
        randomStory(throws, (story, _command, id) => {
          const copy = new Story(story.now, id)
          story.problems.forEach((problem, key) => copy.problems.set(key, problem))
          settle(copy, hoursLate).forEach((command) => seen.add(command))
        })
      }),
      { seed: 7, numRuns: 30, endOnFailure: true },
    )
    expect([...seen].sort()).toEqual(expect.arrayContaining(['expire', 'noteRed', 'press', 'recordAttempt', 'remind answer', 'remind dueSoon', 'remind sign', 'resume']))
  })
})
