import { addMillis, endOfDay } from '@/domain/calendar/day'
import { actors, asHandler, outsideBody, ownUnion } from '../support/actors'
import { stories } from '../support/story'
import { verdict } from '../support/rules'

const noon = (on: string) => `${on}T04:00:00.000Z`
const dueAt = endOfDay('2026-06-24')
const lastMoment = addMillis(dueAt, -1)
const [owner, coOwner, otherCadre] = [asHandler(actors.owner), asHandler(actors.coOwner), asHandler(actors.otherCadre)]

describe('assigning', () => {
  it('gives the owner one working day to sign, and leaves the solve clock alone', () => {
    const story = stories.accepted().at(noon('2026-06-18')).do('office', { type: 'assign', owner })
    expect(story.problem).toMatchObject({ state: 'assigned', signDueAt: endOfDay('2026-06-22'), clocks: { solve: { dueAt } } })
  })

  it('never names the same handler twice', () => {
    expect(verdict(stories.accepted().try('office', { type: 'assign', owner, coOwners: [owner] }))).toBe('ownerIsCoOwner')
    expect(verdict(stories.accepted().try('office', { type: 'assign', owner, coOwners: [coOwner, coOwner] }))).toBe('ownerIsCoOwner')
  })

  it.each([
    ['the own union', ownUnion, 'ok'],
    ['the chair', asHandler(actors.chair), 'ok'],
    ['a cadre of the own union', { kind: 'person', personId: 'unionCadre', name: '演示工会干部' } as const, 'ok'],
    ['a district cadre', owner, 'notOwnUnion'],
    ['another union', { ...ownUnion, unionId: 'union-2' }, 'notOwnUnion'],
    ['an outside body', outsideBody, 'notOwnUnion'],
  ])('by the chair to %s is %3$s', (_whom, to, wanted) => {
    expect(verdict(stories.accepted().try('chair', { type: 'assign', owner: to }))).toBe(wanted)
  })

  it('never hands to the own union what the reporter keeps from it', () => {
    const story = stories.submitted({ isHiddenFromUnion: true }).do('office', { type: 'accept' })
    expect(verdict(story.try('office', { type: 'assign', owner, coOwners: [ownUnion] }))).toBe('hiddenFromUnion')
  })

  it('to an outside body lets the office act for it', () => {
    const story = stories.assignedOutside().do('office', { type: 'sign' }).do('office', { type: 'addProgress', id: 'g', text: '已去函' })
    expect(story.do('office', { type: 'resolve' }).problem.state).toBe('resolved')
  })
})

describe('a problem that is assigned', () => {
  it('goes back once; a second refusal waits for the office, which binds or reassigns', () => {
    const sentBack = stories.assigned().do('owner', { type: 'sendBack', reason: '不归我管' })
    expect(sentBack.problem).toMatchObject({ state: 'accepted', owner: null, coOwners: [], sentBack: { from: '演示owner', reason: '不归我管' } })
    const again = sentBack.do('office', { type: 'assign', owner: otherCadre }).do('otherCadre', { type: 'sendBack', reason: '我也不管' })
    expect(again.problem).toMatchObject({ state: 'assigned', owner: otherCadre, refusal: { reason: '我也不管' } })
    expect(verdict(again.try('otherCadre', { type: 'sendBack', reason: '再说一次' }))).toBe('alreadyAsked')
    again.do('office', { type: 'bind', reason: '就归你管' })
    expect(verdict(again.try('otherCadre', { type: 'sendBack', reason: '不' }))).toBe('ownerIsBound')
    expect(again.do('otherCadre', { type: 'sign' }).problem.state).toBe('inProgress')
  })

  it('has nothing to bind before a second refusal', () => {
    expect(verdict(stories.assigned().try('office', { type: 'bind', reason: '就归你管' }))).toBe('nothingToDecide')
  })

  it('is reassigned with the clocks untouched, and not to the same handlers', () => {
    const story = stories.assigned().at(noon('2026-06-18'))
    expect(verdict(story.try('office', { type: 'reassign', owner, coOwners: [coOwner], reason: '更合适' }))).toBe('nothingChanges')
    const { clocks } = story.problem
    expect(story.do('office', { type: 'reassign', owner: otherCadre, reason: '更合适' }).problem).toMatchObject({ owner: otherCadre, coOwners: [], clocks })
  })
})

describe('handing up', () => {
  it('from submitted counts as accepted, and the clock runs on', () => {
    const story = stories.submitted().do('chair', { type: 'handUp', reason: '本会办不了' })
    expect(story.problem).toMatchObject({
      state: 'accepted', hasBeenHandedUp: true, firstResponse: { kind: 'accepted' }, clocks: { solve: { dueAt }, accept: { stoppedAt: story.now } },
    })
  })

  it('takes a union’s line from whoever had it in the union', () => {
    const story = stories.assignedToUnion().do('chair', { type: 'sign' }).do('chair', { type: 'handUp', reason: '本会办不了' })
    expect(story.problem).toMatchObject({ state: 'accepted', owner: null, isWithUnion: false })
  })
})

describe('a problem in progress', () => {
  it('keeps measures and progress, and only the owner’s count as progress', () => {
    const story = stories.inProgress().do('coOwner', { type: 'addProgress', id: 'g1', text: '协助约谈' })
    expect(story.problem).toMatchObject({ lastProgressAt: null, progress: [{ id: 'g1' }] })
    story.after(1).do('owner', { type: 'addMeasure', id: 'm1', text: '约谈用人单位', dueOn: '2026-06-22' })
    expect(story.problem.lastProgressAt).toBe(story.now)
    const before = story.now
    story.after(1).do('owner', { type: 'completeMeasure', id: 'm1', doneOn: '2026-06-16' })
    expect(story.problem).toMatchObject({ lastProgressAt: before, measures: [{ id: 'm1', doneOn: '2026-06-16' }] })
  })

  it.each([
    ['the same entry twice', { type: 'addProgress', id: 'g1', text: '又一次' }, 'alreadyThere'],
    ['a measure that is not there as done', { type: 'completeMeasure', id: 'm7', doneOn: '2026-06-16' }, 'noSuchMeasure'],
  ] as const)('does not take %s', (_what, command, wanted) => {
    expect(verdict(stories.worked().try('owner', command))).toBe(wanted)
  })

  it('does not take a measure as done in the future', () => {
    const story = stories.inProgress().do('owner', { type: 'addMeasure', id: 'm1', text: '约谈' })
    expect(verdict(story.try('owner', { type: 'completeMeasure', id: 'm1', doneOn: '2026-06-17' }))).toBe('tooEarly')
  })

  it('is not resolved before something says what was done', () => {
    const story = stories.inProgress()
    expect(verdict(story.try('owner', { type: 'resolve' }))).toBe('nothingDone')
    story.do('owner', { type: 'addMeasure', id: 'm1', text: '约谈用人单位', dueOn: '2026-06-22' })
    expect(verdict(story.try('owner', { type: 'resolve' }))).toBe('nothingDone')
    story.do('owner', { type: 'completeMeasure', id: 'm1', doneOn: '2026-06-16' })
    expect(verdict(story.try('owner', { type: 'resolve' }))).toBe('ok')
  })

  it('takes a plan of the office only when late', () => {
    const plan = { type: 'agreePlan', untilOn: '2026-07-10', note: '月底补发' } as const
    expect(verdict(stories.worked().at(lastMoment).try('office', plan))).toBe('notLate')
    expect(stories.worked().at(dueAt).do('office', plan).problem.light).toMatchObject({ lateFrom: dueAt, redFrom: endOfDay('2026-07-02') })
  })
})

describe('an extension', () => {
  const request = { type: 'requestExtension', workdays: 4, reason: '等银行回单' } as const

  it('is asked for before the due date, once a problem, for at most ten working days', () => {
    expect(verdict(stories.worked().at(lastMoment).try('owner', request))).toBe('ok')
    expect(verdict(stories.worked().at(dueAt).try('owner', request))).toBe('tooLate')
    expect(verdict(stories.worked().try('owner', { ...request, workdays: 11 }))).toBe('tooManyWorkdays')
    expect(verdict(stories.worked().try('owner', { ...request, workdays: 0 }))).toBe('tooManyWorkdays')
    const refused = stories.worked().do('owner', request).do('office', { type: 'decideExtension', isGranted: false })
    expect(verdict(refused.try('owner', request))).toBe('onlyOnce')
  })

  it('leaves the old date standing until it is granted, even when that comes late', () => {
    const story = stories.worked().do('owner', request)
    expect(story.problem.clocks.solve.dueAt).toBe(dueAt)
    story.at(noon('2026-06-25')).do('office', { type: 'decideExtension', isGranted: true })
    expect(story.problem.clocks.solve.dueAt).toBe(endOfDay('2026-06-30'))
    expect(story.problem).toMatchObject({ wasRed: true, extension: { decision: { isGranted: true, workdays: 4 } } })
  })

  it('is granted for fewer days but never for more than asked', () => {
    const story = stories.worked().do('owner', request)
    expect(verdict(story.try('office', { type: 'decideExtension', isGranted: true, workdays: 5 }))).toBe('tooManyWorkdays')
    expect(story.do('office', { type: 'decideExtension', isGranted: true, workdays: 1 }).problem.clocks.solve.dueAt).toBe(endOfDay('2026-06-25'))
    expect(verdict(story.try('office', { type: 'decideExtension', isGranted: true }))).toBe('nothingToDecide')
  })
})

describe('a pause', () => {
  const request = { type: 'requestPause', waitingFor: { kind: 'outside', name: '检测所' }, reason: '等检测报告' } as const
  const grant = { type: 'decidePause', isGranted: true } as const

  it('is asked for and granted before the due date', () => {
    expect(verdict(stories.worked().at(dueAt).try('owner', request))).toBe('tooLate')
    expect(verdict(stories.worked().do('owner', request).at(dueAt).try('office', grant))).toBe('tooLate')
    expect(verdict(stories.worked().do('owner', request).try('owner', request))).toBe('alreadyAsked')
    expect(verdict(stories.worked().try('office', grant))).toBe('nothingToDecide')
    expect(stories.worked().do('owner', request).do('office', { ...grant, isGranted: false }).problem).toMatchObject({ state: 'inProgress', pauseRequest: null })
  })

  it('moves the due date by the working days it lasted and goes back to where it was', () => {
    const story = stories.paused().at(noon('2026-06-23')).do('owner', { type: 'resume' })
    expect(story.problem).toMatchObject({ state: 'inProgress', pausedWorkdays: 4, clocks: { solve: { dueAt: endOfDay('2026-06-30'), heldSince: null } } })
    const reopened = stories.reopened().do('owner', request).do('office', grant).do('owner', { type: 'resume' })
    expect(reopened.problem).toMatchObject({ state: 'reopened', cause: 'unsolved', reason: '只发了一个月', child: null })
  })

  it('ends at the cap of fifteen working days, however late the timer comes', () => {
    const cap = endOfDay('2026-07-08')
    expect(verdict(stories.paused().at(addMillis(cap, -1)).try('timer', { type: 'resume' }))).toBe('tooEarly')
    const late = stories.paused().at(noon('2026-07-20')).do('timer', { type: 'resume' })
    const inTime = stories.paused().at(cap).do('timer', { type: 'resume' })
    expect(inTime.problem).toMatchObject({ pausedWorkdays: 15, clocks: { solve: { dueAt: endOfDay('2026-07-15') } } })
    expect(late.problem.clocks.solve.dueAt).toBe(inTime.problem.clocks.solve.dueAt)
  })

  it('sums up over the problem’s life', () => {
    const story = stories.paused().at(noon('2026-06-30')).do('office', { type: 'resume' }).do('owner', request).do('office', grant)
    expect(story.problem).toMatchObject({ pausedWorkdays: 9, resumeAt: endOfDay('2026-07-08') })
    story.at(endOfDay('2026-07-08')).do('timer', { type: 'resume' })
    expect(story.problem.pausedWorkdays).toBe(15)
    expect(verdict(story.try('owner', request))).toBe('pauseCapReached')
  })

  it('ends with a reassignment, and the clock goes on', () => {
    const story = stories.paused().at(noon('2026-06-17')).do('office', { type: 'reassign', owner: otherCadre, reason: '更合适' })
    expect(story.problem).toMatchObject({ state: 'assigned', pausedWorkdays: 1, clocks: { solve: { dueAt: endOfDay('2026-06-25'), heldSince: null } } })
  })
})

describe('pressing', () => {
  const press = (step: 'remind' | 'notice' | 'leader', leaderId?: string) => ({ type: 'press', step, text: '请抓紧', leaderId }) as const

  it('climbs the ladder step by step, each step once', () => {
    const story = stories.worked()
    expect(verdict(story.try('supervision', press('notice')))).toBe('ladderOrder')
    story.do('supervision', press('remind'))
    expect(verdict(story.try('supervision', press('remind')))).toBe('onlyOnce')
    story.do('supervision', press('notice')).do('owner', { type: 'signNotice' })
    expect(story.problem.presses[1]).toMatchObject({ step: 'notice', signedAt: story.now })
    expect(verdict(story.try('owner', { type: 'signNotice' }))).toBe('nothingToDecide')
    expect(verdict(story.try('supervision', press('leader')))).toBe('leaderMissing')
    expect(verdict(story.try('supervision', press('leader', 'leader')))).toBe('ok')
  })

  it('begins anew when the line is reopened', () => {
    const story = stories.worked().do('supervision', press('remind')).do('owner', { type: 'resolve' })
    story.after(1).do('reporter', { type: 'answer', answer: 'unsolved' })
    expect(verdict(story.try('supervision', press('remind')))).toBe('ok')
  })

  it.each([
    ['2026-06-22T23:59:00.000Z', 'quietHours'],
    ['2026-06-23T00:00:00.000Z', 'ok'],
    ['2026-06-23T12:59:00.000Z', 'ok'],
    ['2026-06-23T13:00:00.000Z', 'quietHours'],
  ])('keeps the quiet hours from 21:00 to 08:00: at %s it is %s', (at, wanted) => {
    expect(verdict(stories.worked().at(at).try('supervision', press('remind')))).toBe(wanted)
  })

  it('of 特急 goes out at any hour', () => {
    const story = stories.submitted({ urgency: 'critical' }).at('2026-06-16T16:00:00.000Z')
    expect(verdict(story.try('supervision', press('remind')))).toBe('ok')
  })

  it('by the timer waits until the line is late', () => {
    expect(verdict(stories.worked().try('timer', press('remind')))).toBe('notLate')
    expect(verdict(stories.worked().at(noon('2026-06-25')).try('timer', press('remind')))).toBe('ok')
  })
})

it('a reporter urges once in three working days', () => {
  const story = stories.worked().do('reporter', { type: 'urge' })
  expect(verdict(story.at(noon('2026-06-18')).try('reporter', { type: 'urge' }))).toBe('tooEarly')
  expect(verdict(story.at(noon('2026-06-22')).try('reporter', { type: 'urge' }))).toBe('ok')
})

it('the timer keeps in the line that it was red, once', () => {
  expect(verdict(stories.worked().try('timer', { type: 'noteRed' }))).toBe('notRed')
  const story = stories.worked().at(dueAt).do('timer', { type: 'noteRed' })
  expect(story.problem.wasRed).toBe(true)
  expect(verdict(story.try('timer', { type: 'noteRed' }))).toBe('notRed')
})

it('an instruction is kept with who gave it', () => {
  const story = stories.inProgress().do('leader', { type: 'instruct', id: 'i1', text: '本周内办好', dueOn: '2026-06-19', handler: owner })
  expect(story.problem.instructions).toEqual([
    { id: 'i1', text: '本周内办好', dueOn: '2026-06-19', handler: owner, at: story.now, by: { kind: 'person', personId: 'leader', name: '演示leader' } },
  ])
})
