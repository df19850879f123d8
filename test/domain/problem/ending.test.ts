import { addMillis, endOfDay, startOfDay } from '@/domain/calendar/day'
import { actors, asHandler } from '../support/actors'
import { report, stories, type Story } from '../support/story'
import { verdict } from '../support/rules'

const noon = (on: string) => `${on}T04:00:00.000Z`
const owner = asHandler(actors.owner)

const resolvedAgain = (): Story =>
  stories.reopened().after(1).do('owner', { type: 'addProgress', id: 'g2', text: '又约谈' }).do('owner', { type: 'resolve' })

describe('a problem that is resolved', () => {
  it('waits seven days for the reporter, with a reminder when the quiet hours of the fourth end', () => {
    expect(stories.resolved().problem).toMatchObject({
      remindAt: '2026-06-20T00:00:00.000Z', answerDueAt: endOfDay('2026-06-23'), firstResolved: { at: '2026-06-16T01:41:00.000Z', dueAt: endOfDay('2026-06-24') },
    })
  })

  it('is closed by 已解决 and by nothing the owner does', () => {
    expect(stories.closed().problem).toMatchObject({ state: 'closed', cause: 'solved', verdict: { answer: 'solved' }, reviewer: null })
    expect(verdict(stories.resolved().try('owner', { type: 'answer', answer: 'solved' }))).toBe('FORBIDDEN')
  })

  it('is closed by a call-back of an office member who is not the owner, with the channel kept', () => {
    const story = stories.resolved().do('office', { type: 'answer', answer: 'solved', channel: 'phone' })
    expect(story.problem).toMatchObject({ state: 'closed', answers: [{ channel: 'phone', by: { kind: 'person', personId: 'office' } }] })
    const officeOwner = stories.accepted().do('office', { type: 'assign', owner: asHandler(actors.office) }).do('office', { type: 'sign' })
      .do('office', { type: 'addProgress', id: 'g', text: '已办' }).do('office', { type: 'resolve' })
    expect(verdict(officeOwner.try('office', { type: 'answer', answer: 'solved' }))).toBe('notByOwner')
    expect(verdict(officeOwner.try('otherOffice', { type: 'answer', answer: 'solved' }))).toBe('ok')
  })

  it('for an outside body is called back by somebody other than the office member who resolved it', () => {
    const story = stories.assignedOutside().do('office', { type: 'sign' }).do('office', { type: 'addProgress', id: 'g', text: '已办' }).do('office', { type: 'resolve' })
    expect(verdict(story.try('office', { type: 'answer', answer: 'solved' }))).toBe('notByOwner')
    expect(verdict(story.try('otherOffice', { type: 'answer', answer: 'solved' }))).toBe('ok')
  })

  it('is reopened by 部分解决 and by the first 未解决, with a solve clock anew', () => {
    for (const answer of ['partly', 'unsolved'] as const) {
      const story = stories.resolved().at(noon('2026-06-18')).do('reporter', { type: 'answer', answer, words: '只发了一个月' })
      expect(story.problem).toMatchObject({
        state: 'reopened', cause: answer, reason: '只发了一个月', child: null,
        clocks: { solve: { startAt: story.now, dueAt: endOfDay('2026-06-26'), stoppedAt: null } },
      })
    }
  })

  it('asks for something done since it was reopened before it is resolved again', () => {
    const story = stories.reopened().after(1)
    expect(verdict(story.try('owner', { type: 'resolve' }))).toBe('ok')
    const later = stories.resolved().at(noon('2026-06-18')).do('reporter', { type: 'answer', answer: 'unsolved' })
    expect(verdict(later.try('owner', { type: 'resolve' }))).toBe('nothingDone')
  })

  it('a second 未解决 is never closed: the office decides within two working days', () => {
    const story = resolvedAgain().do('reporter', { type: 'answer', answer: 'unsolved' })
    expect(story.problem).toMatchObject({ state: 'resolved', unsolvedCount: 2, decisionDueAt: endOfDay('2026-06-18') })
    for (const command of [
      { type: 'answer', answer: 'solved' }, { type: 'closeUnreached' }, { type: 'closeUnknown' }, { type: 'recordAttempt', channel: 'phone' },
    ] as const) expect(verdict(story.try('office', command))).toBe('officeDecides')
    expect(verdict(story.try('office', { type: 'decideUnsolved', outcome: 'explained', reason: '企业已注销' }))).toBe('reviewDateMissing')
    expect(verdict(story.try('office', { type: 'decideUnsolved', outcome: 'explained', reason: '企业已注销', reviewOn: '2026-09-01' }))).toBe('ok')
    expect(story.do('office', { type: 'decideUnsolved', outcome: 'reopened', reason: '再办' }).problem).toMatchObject({ state: 'reopened', cause: 'decision' })
    expect(verdict(stories.resolved().try('office', { type: 'decideUnsolved', outcome: 'reopened', reason: '再办' }))).toBe('nothingToDecide')
  })

  it('a second 不了解 is closed by a reviewer, marked; the first only shows the evidence', () => {
    const story = stories.resolved().do('reporter', { type: 'answer', answer: 'unknown' })
    expect(story.problem).toMatchObject({ state: 'resolved', unknownCount: 1, verdict: null })
    expect(verdict(story.try('office', { type: 'closeUnknown' }))).toBe('tooEarly')
    story.do('reporter', { type: 'answer', answer: 'unknown' }).do('office', { type: 'closeUnknown' })
    expect(story.problem).toMatchObject({ state: 'closed', cause: 'unknown', verdict: null, reviewer: { personId: 'office' } })
  })
})

describe('a follow-up that nobody answers', () => {
  const call = { type: 'recordAttempt', channel: 'phone' } as const
  const notice = { type: 'recordAttempt', channel: 'inApp' } as const
  const silent = (submission = {}) =>
    stories.submitted(submission).do('office', { type: 'accept' }).do('office', { type: 'assign', owner }).do('owner', { type: 'sign' })
      .do('owner', { type: 'addProgress', id: 'g', text: '已办' }).do('owner', { type: 'resolve' })

  it('is called back only after seven days', () => {
    const dueAt = endOfDay('2026-06-23')
    expect(verdict(silent().at(addMillis(dueAt, -1)).try('office', call))).toBe('tooEarly')
    expect(verdict(silent().at(dueAt).try('office', call))).toBe('ok')
  })

  it('is closed after two failed calls on different working days, by a reviewer who is not the owner', () => {
    const story = silent().at(noon('2026-06-24')).do('office', call).after(2).do('office', call)
    expect(verdict(story.try('office', { type: 'closeUnreached' }))).toBe('attemptsMissing')
    story.at(noon('2026-06-27')).do('office', call)
    expect(verdict(story.try('office', { type: 'closeUnreached' }))).toBe('attemptsMissing')
    story.at(noon('2026-06-29')).do('office', call).do('otherOffice', { type: 'closeUnreached' })
    expect(story.problem).toMatchObject({ state: 'closed', cause: 'unreached', reviewer: { personId: 'otherOffice' } })
  })

  it.each([
    ['without a phone', { contactPhone: null }],
    ['fully anonymous', { anonymity: 'anonymous', pseudonym: 'pseudonym-reporter', contactPhone: null }],
  ] as const)('%s has notices in the app instead of calls', (_what, submission) => {
    const story = silent(submission).at(noon('2026-06-24'))
    expect(verdict(story.try('office', call))).toBe('nobodyToCall')
    story.do('timer', notice).at(noon('2026-06-25')).do('timer', notice)
    expect(verdict(story.try('office', { type: 'closeUnreached' }))).toBe('ok')
  })

  it('with a phone is called, not only noticed; the timer calls nobody', () => {
    const story = silent().at(noon('2026-06-24'))
    expect(verdict(story.try('timer', notice))).toBe('callInstead')
    expect(verdict(story.try('timer', call))).toBe('nobodyToCall')
  })

  it('of a fully anonymous reporter is answered by nobody else', () => {
    const story = silent({ anonymity: 'anonymous', pseudonym: 'pseudonym-reporter', contactPhone: null })
    expect(verdict(story.try('office', { type: 'answer', answer: 'solved' }))).toBe('nobodyToCall')
  })

  const unreached = () => silent().at(noon('2026-06-24')).do('office', call).at(noon('2026-06-25')).do('office', call).do('office', { type: 'closeUnreached' })

  it('still counts an answer within thirty days, which may reopen', () => {
    const until = endOfDay('2026-07-25')
    expect(unreached().problem).toMatchObject({ reopenUntil: until })
    expect(unreached().do('reporter', { type: 'answer', answer: 'partly' }).problem).toMatchObject({ state: 'reopened', verdict: { answer: 'partly' } })
    const solved = unreached().at(addMillis(until, -1)).do('reporter', { type: 'answer', answer: 'solved' })
    expect(solved.problem).toMatchObject({ state: 'closed', cause: 'solved', verdict: { answer: 'solved' } })
    expect(verdict(solved.try('reporter', { type: 'answer', answer: 'unsolved' }))).toBe('alreadyAnswered')
    expect(verdict(unreached().at(until).try('reporter', { type: 'answer', answer: 'solved' }))).toBe('tooLate')
  })
})

describe('a problem that is closed', () => {
  it('is reopened by its reporter once within thirty days, and then counts as unsolved', () => {
    const until = endOfDay('2026-07-16')
    expect(verdict(stories.closed().at(until).try('reporter', { type: 'reopen', reason: '又停发了' }))).toBe('tooLate')
    const story = stories.closed().at(addMillis(until, -1)).do('reporter', { type: 'reopen', reason: '又停发了' })
    expect(story.problem).toMatchObject({ state: 'reopened', cause: 'reporter', verdict: { answer: 'unsolved' }, hasReopened: true })
    story.do('owner', { type: 'addProgress', id: 'g9', text: '再办' }).do('owner', { type: 'resolve' }).do('reporter', { type: 'answer', answer: 'solved' })
    expect(verdict(story.try('reporter', { type: 'reopen', reason: '再来一次' }))).toBe('onlyOnce')
  })

  it('does not take another answer when it was answered', () => {
    expect(verdict(stories.closed().try('reporter', { type: 'answer', answer: 'unsolved' }))).toBe('alreadyAnswered')
  })
})

describe('a problem that is explained', () => {
  it('was proposed by the owner and signed by a leader who is not the owner, with a review date', () => {
    const proposed = stories.worked().do('owner', { type: 'proposeExplain', reason: '企业已注销', tried: '约谈两次' })
    expect(proposed.problem).toMatchObject({ state: 'inProgress', clocks: { solve: { stoppedAt: null, heldSince: null } } })
    expect(verdict(proposed.try('leader', { type: 'decideExplain', isSigned: true }))).toBe('reviewDateMissing')
    expect(verdict(proposed.try('leader', { type: 'decideExplain', isSigned: true, reviewOn: '2026-06-16' }))).toBe('reviewDateMissing')
    expect(proposed.do('leader', { type: 'decideExplain', isSigned: false, note: '再试试' }).problem.explainProposal).toBeNull()
    const own = stories.accepted().do('office', { type: 'assign', owner: asHandler(actors.leader) }).do('leader', { type: 'sign' }).do('leader', { type: 'proposeExplain', reason: 'a', tried: 'b' })
    expect(verdict(own.try('leader', { type: 'decideExplain', isSigned: true, reviewOn: '2026-09-01' }))).toBe('notByOwner')
  })

  it('is objected to once, and the office decides', () => {
    const story = stories.explained()
    expect(verdict(story.try('office', { type: 'decideObjection', isUpheld: true, reason: '属实' }))).toBe('nothingToDecide')
    story.do('reporter', { type: 'objectExplained', reason: '企业还在开工' })
    const upheld = stories.explained().do('reporter', { type: 'objectExplained', reason: '还在' }).do('office', { type: 'decideObjection', isUpheld: true, reason: '属实' })
    expect(upheld.problem).toMatchObject({ state: 'reopened', cause: 'objection' })
    story.do('office', { type: 'decideObjection', isUpheld: false, reason: '已核实注销' })
    expect(story.problem).toMatchObject({ state: 'explained', objection: null })
    expect(verdict(story.try('reporter', { type: 'objectExplained', reason: '再提' }))).toBe('onlyOnce')
  })

  it('comes back to the office on the review date, to be taken up or given the next one', () => {
    const review = { type: 'reviewExplained', outcome: 'stays', reason: '仍无主体' } as const
    expect(verdict(stories.explained().at(addMillis(startOfDay('2026-09-01'), -1)).try('office', review))).toBe('tooEarly')
    const story = stories.explained().at(startOfDay('2026-09-01'))
    expect(verdict(story.try('office', review))).toBe('reviewDateMissing')
    expect(story.do('office', { ...review, reviewOn: '2026-12-01' }).problem).toMatchObject({ state: 'explained', reviewOn: '2026-12-01' })
    expect(story.at(startOfDay('2026-12-01')).do('office', { ...review, outcome: 'reopened' }).problem).toMatchObject({ state: 'reopened', cause: 'review' })
  })
})

describe('a problem that is escalated', () => {
  it('needs a leader’s consent', () => {
    expect(verdict(stories.worked().try('office', { type: 'escalate', reason: '跨区' }))).toBe('consentMissing')
  })

  it('is looked at again every fifteen working days', () => {
    const story = stories.escalated()
    expect(story.problem).toMatchObject({ lookAgainAt: endOfDay('2026-07-08') })
    story.at(noon('2026-07-08')).do('office', { type: 'lookAgain', note: '市总在办' })
    expect(story.problem).toMatchObject({ lookAgainAt: endOfDay('2026-07-29'), looks: [{ note: '市总在办' }] })
  })

  it('goes on with its remaining days when the reply comes', () => {
    const story = stories.escalated().at(noon('2026-06-30')).do('office', { type: 'recordReply', outcome: 'inProgress', reply: '由区里办' })
    expect(story.problem).toMatchObject({ state: 'inProgress', owner, clocks: { solve: { dueAt: endOfDay('2026-07-07') } } })
  })

  it('without an owner needs one for the reply, and to be explained a review date', () => {
    const story = stories.accepted().do('leader', { type: 'consentToEscalate' }).do('office', { type: 'escalate', reason: '跨区' })
    const reply = { type: 'recordReply', outcome: 'inProgress', reply: '由区里办' } as const
    expect(verdict(story.try('office', reply))).toBe('ownerMissing')
    expect(verdict(story.try('office', { ...reply, outcome: 'explained' }))).toBe('reviewDateMissing')
    expect(story.do('office', { ...reply, owner }).problem).toMatchObject({ state: 'inProgress', owner })
  })
})

describe('a problem that is split', () => {
  const split = { type: 'split', childId: 'c1', childNumber: 'GX-2026-00060', title: '补一个月', description: '还差五月的补贴' } as const
  const waiting = () => stories.partlyReopened().do('office', split)
  const childSolved = () =>
    waiting().do('office', { type: 'assign', owner }, 'c1').do('owner', { type: 'sign' }, 'c1')
      .do('owner', { type: 'addProgress', id: 'g', text: '已补' }, 'c1').do('owner', { type: 'resolve' }, 'c1')
      .do('reporter', { type: 'answer', answer: 'solved', satisfaction: 'fair' }, 'c1')

  it('waits without a light while the child runs on its own number and clock', () => {
    const story = waiting()
    expect(story.problem).toMatchObject({ state: 'reopened', child: { id: 'c1', number: 'GX-2026-00060' }, light: null })
    expect(story.problems.get('c1')).toMatchObject({ state: 'accepted', parentId: 'p1', number: 'GX-2026-00060', reporter: { personId: 'reporter' }, clocks: { solve: { dueAt: endOfDay('2026-06-24') } } })
    expect(verdict(story.try('owner', { type: 'resolve' }))).toBe('waitsForChild')
    expect(verdict(stories.reopened().try('office', split))).toBe('onlyAfterPartly')
  })

  it('closes with the child’s 已解决: the child’s answer and rating are its own', () => {
    const story = childSolved()
    expect(story.problem).toMatchObject({ state: 'closed', cause: 'childSolved', verdict: { answer: 'solved' } })
    expect(story.problem.answers.map(({ satisfaction }) => satisfaction)).toEqual([null, 'fair'])
    expect(story.problems.get('c1')!.answers).toEqual(story.problem.answers.slice(1))
  })

  it('is reopened with the child, and waits again', () => {
    const story = childSolved().do('reporter', { type: 'reopen', reason: '又停发了' }, 'c1')
    expect(story.problems.get('c1')!.state).toBe('reopened')
    expect(story.problem).toMatchObject({ state: 'reopened', child: { id: 'c1' }, verdict: { answer: 'unsolved' }, light: null })
  })

  it('goes on with its own clock when the child ends otherwise', () => {
    const story = waiting().at(noon('2026-06-18')).do('reporter', { type: 'withdraw' }, 'c1')
    expect(story.problem).toMatchObject({ state: 'reopened', child: null, light: { clock: 'solve' }, clocks: { solve: { dueAt: endOfDay('2026-06-26') } } })
  })

  it('has a child that is neither split nor merged', () => {
    const story = waiting().do('stranger', { ...report, id: 'p2', number: 'GX-2026-00061' }, 'p2')
    expect(verdict(story.try('office', { type: 'merge', mainId: 'p2' }, 'c1'))).toBe('isChild')
  })
})

describe('a problem that is merged', () => {
  const second = { ...report, id: 'p2', number: 'GX-2026-00059', contactPhone: null }
  const solveMain = (story: Story) =>
    story.do('office', { type: 'accept' }, 'p2').do('office', { type: 'assign', owner }, 'p2').do('owner', { type: 'sign' }, 'p2')
      .do('owner', { type: 'addProgress', id: 'g', text: '已办' }, 'p2').do('owner', { type: 'resolve' }, 'p2')

  it('keeps its own number and submission, counts as answered, and is listed by the main line', () => {
    const story = stories.merged()
    expect(story.problem).toMatchObject({ state: 'merged', mainId: 'p2', mainNumber: 'GX-2026-00059', submittedAt: '2026-06-16T01:41:00.000Z', firstResponse: { kind: 'merged' }, light: null })
    expect(story.problems.get('p2')!.mergedIds).toEqual(['p1'])
  })

  it('stays flat when its main line is merged in turn', () => {
    const story = stories.merged().do('stranger', { ...second, id: 'p3', number: 'GX-2026-00060' }, 'p3').do('office', { type: 'merge', mainId: 'p3' }, 'p2')
    expect(story.problem).toMatchObject({ mainId: 'p3', mainNumber: 'GX-2026-00060' })
    expect(story.problems.get('p3')!.mergedIds).toEqual(['p2', 'p1'])
    expect(story.problems.get('p2')!.mergedIds).toEqual([])
  })

  it('goes neither into itself, nor another ledger, nor a merged, resolved or ended line', () => {
    const into = (story: Story, wanted: string) => expect(verdict(story.try('office', { type: 'merge', mainId: 'p2' }))).toBe(wanted)
    expect(verdict(stories.submitted().try('office', { type: 'merge', mainId: 'p1' }))).toBe('mergeIntoItself')
    into(solveMain(stories.submitted().do('stranger', second, 'p2')), 'mainIsResolved')
    into(stories.submitted().do('stranger', second, 'p2').do('stranger', { type: 'withdraw' }, 'p2'), 'mainIsResolved')
    into(stories.submitted().do('stranger', { ...second, category: 'conduct' }, 'p2'), 'otherLedger')
    const chain = stories.submitted().do('stranger', second, 'p2').do('stranger', { ...second, id: 'p3' }, 'p3').do('office', { type: 'merge', mainId: 'p3' }, 'p2')
    into(chain, 'mainIsMerged')
  })

  it('has its reporter answer for themself once the main line is resolved', () => {
    const story = stories.merged()
    expect(verdict(story.try('reporter', { type: 'answer', answer: 'solved' }))).toBe('mainNotResolved')
    solveMain(story).do('reporter', { type: 'answer', answer: 'solved', satisfaction: 'satisfied' })
    expect(story.problem).toMatchObject({ state: 'merged', verdict: { answer: 'solved' } })
    expect(verdict(story.try('reporter', { type: 'answer', answer: 'unsolved' }))).toBe('alreadyAnswered')
    expect(story.problems.get('p2')!.state).toBe('resolved')
  })

  it.each(['partly', 'unsolved'] as const)('takes only its own line out again with %s', (answer) => {
    const story = solveMain(stories.merged()).at(noon('2026-06-18')).do('reporter', { type: 'answer', answer })
    expect(story.problem).toMatchObject({ state: 'accepted', verdict: { answer }, clocks: { solve: { startAt: story.now } } })
    expect(story.problems.get('p2')).toMatchObject({ state: 'resolved', mergedIds: [] })
  })

  it('is taken out by the office with its remaining days', () => {
    const story = stories.merged().at(noon('2026-06-18')).do('office', { type: 'unmerge', reason: '不是一回事' })
    expect(story.problem).toMatchObject({ state: 'accepted', clocks: { solve: { dueAt: endOfDay('2026-06-26') } } })
    expect(story.problems.get('p2')!.mergedIds).toEqual([])
  })

  it('goes its own way again when the main line is withdrawn', () => {
    const story = stories.merged().do('stranger', { type: 'withdraw' }, 'p2')
    expect(story.problem).toMatchObject({ state: 'accepted', light: { clock: 'solve' } })
  })
})
