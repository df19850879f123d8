import { addMillis, endOfDay } from '@/domain/calendar/day'
import { actors } from '../support/actors'
import { report, stories, Story, tuesday } from '../support/story'
import { verdict } from '../support/rules'

const noon = (on: string) => `${on}T04:00:00.000Z`
const decline = { type: 'decline', reason: '属于劳动仲裁', turnTo: '劳动人事争议仲裁院' } as const

describe('submitting', () => {
  it('starts both clocks and makes a title of the first clause', () => {
    expect(stories.submitted().problem).toMatchObject({
      state: 'submitted', title: '夜班补贴 3 个月没发', difficulty: 'general', purpose: 'request', ledger: 'general', version: 1,
      clocks: { accept: { dueAt: endOfDay('2026-06-17') }, solve: { dueAt: endOfDay('2026-06-24') } },
    })
  })

  it.each([
    ['full anonymity without a pseudonym', { anonymity: 'anonymous', contactPhone: null }, 'pseudonymMissing'],
    ['full anonymity under somebody else’s pseudonym', { anonymity: 'anonymous', contactPhone: null, pseudonym: 'pseudonym-owner' }, 'pseudonymMissing'],
    ['full anonymity under the own person id', { anonymity: 'anonymous', contactPhone: null, pseudonym: 'reporter' }, 'pseudonymMissing'],
    ['full anonymity with a phone', { anonymity: 'anonymous', pseudonym: 'pseudonym-reporter' }, 'noPhoneWhenAnonymous'],
    ['a visit’s problem without its visit', { source: 'visit' }, 'visitMissing'],
    ['代报 without consent', { source: 'proxy', onBehalfOf: '工友' }, 'consentMissing'],
    ['代报 without saying for whom', { source: 'proxy', hasConsent: true }, 'consentMissing'],
    ['代报 with consent', { source: 'proxy', onBehalfOf: '工友', hasConsent: true }, 'ok'],
  ] as const)('%s is answered by %#', (_title, more, wanted) => {
    expect(verdict(new Story(tuesday).try('reporter', { ...report, ...more }))).toBe(wanted)
  })

  it('twice is refused by the state', () => {
    expect(verdict(stories.submitted().try('reporter', report))).toBe('STATE_FORBIDS')
  })
})

describe('a problem that is submitted', () => {
  it('may be returned for more once', () => {
    const story = stories.returned().do('reporter', { type: 'supply', text: '三月到五月', photos: [] })
    expect(verdict(story.try('office', { type: 'returnForMore', question: '还有呢？' }))).toBe('onlyOnce')
  })

  it('is accepted with its triage: the strictest length counts from the submission', () => {
    const story = stories.submitted().at(noon('2026-06-17')).do('office', { type: 'accept', triage: { difficulty: 'complex', category: 'hours' } })
    expect(story.problem).toMatchObject({
      category: 'hours', difficulty: 'complex', purpose: 'request',
      clocks: { accept: { stoppedAt: noon('2026-06-17') }, solve: { startAt: tuesday, dueAt: endOfDay('2026-07-08') } },
      firstResponse: { kind: 'accepted', at: noon('2026-06-17'), dueAt: endOfDay('2026-06-17') },
    })
    expect(stories.submitted().do('office', { type: 'accept', triage: { urgency: 'critical' } }).problem.clocks.solve.dueAt).toBe('2026-06-17T01:41:00.000Z')
  })

  it.each([
    ['a reason', { ...decline, reason: ' ' }, 'reasonMissing'],
    ['the right place to turn to', { ...decline, turnTo: '' }, 'turnToMissing'],
  ] as const)('is not declined without %s', (_what, command, wanted) => {
    expect(verdict(stories.submitted().try('office', command))).toBe(wanted)
  })
})

describe('a problem that is returned', () => {
  it('holds both clocks, which go on with their remainder', () => {
    const story = stories.returned().at(noon('2026-06-24')).do('reporter', { type: 'supply', text: '三月到五月', photos: ['f1'] })
    expect(story.problem).toMatchObject({
      state: 'submitted',
      clocks: { accept: { dueAt: endOfDay('2026-06-25'), heldSince: null }, solve: { dueAt: endOfDay('2026-07-01') } },
      supplies: [{ question: '哪几个月？', text: '三月到五月', photos: ['f1'], askedAt: tuesday }],
    })
  })

  it('counts as answered in time however late the reporter supplies', () => {
    expect(stories.returned().problem.firstResponse).toMatchObject({ kind: 'returned', at: tuesday })
  })

  it('is withdrawn by the timer after ten working days, cause expired, and not before', () => {
    const dueAt = endOfDay('2026-07-01')
    expect(verdict(stories.returned().at(addMillis(dueAt, -1)).try('timer', { type: 'expire' }))).toBe('tooEarly')
    expect(stories.returned().at(dueAt).do('timer', { type: 'expire' }).problem).toMatchObject({ state: 'withdrawn', cause: 'expired' })
  })
})

describe('a problem that is declined', () => {
  const objected = () => stories.declined().do('reporter', { type: 'object', reason: '仲裁院让我找工会' })

  it('is objected to within ten working days', () => {
    const until = endOfDay('2026-07-01')
    expect(verdict(stories.declined().at(addMillis(until, -1)).try('reporter', { type: 'object', reason: '不服' }))).toBe('ok')
    expect(verdict(stories.declined().at(until).try('reporter', { type: 'object', reason: '不服' }))).toBe('tooLate')
  })

  it('comes back with both clocks anew', () => {
    const story = stories.declined().at(noon('2026-06-30')).do('reporter', { type: 'object', reason: '不服' })
    expect(story.problem.clocks).toMatchObject({ accept: { dueAt: endOfDay('2026-07-01') }, solve: { dueAt: endOfDay('2026-07-07') } })
  })

  it('is then decided by a leader or another office member, not by whoever declined it nor by the chair', () => {
    const story = objected()
    expect(verdict(story.try('office', { type: 'accept' }))).toBe('anotherMustDecide')
    expect(verdict(story.try('office', decline))).toBe('anotherMustDecide')
    expect(verdict(story.try('chair', { type: 'accept' }))).toBe('FORBIDDEN')
    expect(verdict(story.try('leader', { type: 'accept' }))).toBe('ok')
    expect(verdict(story.try('otherOffice', { type: 'accept' }))).toBe('ok')
    expect(verdict(stories.submitted().try('leader', { type: 'accept' }))).toBe('FORBIDDEN')
  })

  it('a second time is final', () => {
    const story = objected().do('leader', decline)
    expect(story.problem).toMatchObject({ state: 'declined', isFinal: true })
    expect(verdict(story.try('reporter', { type: 'object', reason: '还是不服' }))).toBe('onlyOnce')
  })
})

it('every refusal to somebody who may not see it is the same as for what is not there', () => {
  const there = stories.submitted().try('stranger', { type: 'withdraw' })
  const nowhere = new Story(tuesday).try('stranger', { type: 'withdraw' })
  expect(there).toEqual(nowhere)
  expect(there).toEqual({ ok: false, code: 'NOT_FOUND', details: { command: 'withdraw' } })
  expect(actors.stranger.roles).toEqual(['worker'])
})
