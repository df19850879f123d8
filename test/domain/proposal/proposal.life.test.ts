import { draftProposal, outcomes, type Proposal, type ProposalState, proposalStates } from '@/domain/proposal/proposal'
import { proposalFigures } from '@/domain/proposal/proposal.figures'
import { mayPropose, nextOutcomes, type ProposalActor, type ProposalCommand, proposalCommands, type ProposalStep, stepProposal } from '@/domain/proposal/proposal.life'
import { proposalNoticeKinds, proposalNotices, proposalNoticeWords } from '@/domain/proposal/proposal.notice'

const now = '2026-06-20T02:00:00.000Z'
const someone = (id: string, roles: ProposalActor['roles']): ProposalActor => ({ id, name: id, roles })
const people = {
  support: someone('support', ['support']), office: someone('office', ['office']), leader: someone('leader', ['leader']),
  other: someone('other', ['worker', 'chair', 'cadre', 'contact', 'supervision', 'publicity', 'admin']),
}
type Who = keyof typeof people

const figures = proposalFigures([], now)
const whole = draftProposal({
  id: 'x1', authorId: 'author', authorName: '演示保障甲', createdAt: now, title: '夜班用餐建议', findings: '两个单位的夜班职工都吃不上热饭。', advice: '请把夜班用餐写进示范文本。',
  drawing: { category: 'culture', from: '2026-01-01', to: '2026-06-30', unionIds: [], words: null, problemIds: ['a1', 'b2'] },
})
const sent = { body: '演示区人社局', on: '2026-06-01', documentNumber: null }
const inState = (state: ProposalState): Proposal => ({ ...whole, state, sent: state in { submitted: 1, studying: 1, adopted: 1, partlyAdopted: 1, declined: 1, implemented: 1 } ? sent : null })
const record = (outcome: (typeof outcomes)[number], on = '2026-06-10', reason: string | null = null): ProposalStep => ({ type: 'record', outcome, on, note: null, reason })

const steps: Record<Exclude<ProposalCommand, 'record'>, ProposalStep> = {
  write: { type: 'write', words: whole }, handIn: { type: 'handIn', figures }, sendBack: { type: 'sendBack', reason: '请补充' }, approve: { type: 'approve' },
  send: { type: 'send', ...sent }, withdraw: { type: 'withdraw', reason: '并入' },
}

/** The state and version that come of it, or the code that refuses. */
const comes = (work: () => Proposal): string => {
  try {
    const { state, version } = work()
    return `${state} ${version}`
  } catch (error) {
    return (error as { code: string }).code
  }
}

const drafters: Who[] = ['support', 'office']
const reviewers: Who[] = ['office', 'leader']
/** Written apart from the rules. */
const expected: Record<ProposalState, Partial<Record<ProposalCommand, Who[]>>> = {
  draft: { write: drafters, handIn: drafters, withdraw: drafters },
  returned: { write: drafters, handIn: drafters, withdraw: drafters },
  review: { sendBack: reviewers, approve: reviewers, withdraw: drafters },
  approved: { send: drafters, withdraw: drafters },
  submitted: { record: drafters },
  studying: { record: drafters },
  adopted: { record: drafters },
  partlyAdopted: { record: drafters },
  declined: {}, implemented: {}, withdrawn: {},
}
const leads: Partial<Record<ProposalCommand, ProposalState>> = { handIn: 'review', sendBack: 'returned', approve: 'approved', send: 'submitted', withdraw: 'withdrawn' }

describe.each(proposalStates)('a proposal that is %s', (state) => {
  it.each(proposalCommands)('takes %s from exactly those whose turn it is', (command) => {
    for (const [name, actor] of Object.entries(people)) {
      const isTheirs = expected[state][command]?.includes(name as Who) ?? false
      expect([name, mayPropose(actor, command, inState(state))]).toEqual([name, isTheirs])
      if (command === 'record') continue
      expect(comes(() => stepProposal(inState(state), steps[command], actor, 1, now))).toMatch(isTheirs ? `${leads[command] ?? state} 2` : /^(?:STATE_FORBIDS|FORBIDDEN)$/)
    }
  })

  it.each(outcomes)('is followed by %s only where that may follow', (outcome) => {
    const follows: Partial<Record<ProposalState, string[]>> = {
      submitted: ['studying', 'adopted', 'partlyAdopted', 'declined'], studying: ['adopted', 'partlyAdopted', 'declined'], adopted: ['implemented'], partlyAdopted: ['adopted', 'implemented'],
    }
    const isNext = follows[state]?.includes(outcome) ?? false
    expect(nextOutcomes[state]?.includes(outcome) ?? false).toBe(isNext)
    const tell = () => stepProposal(inState(state), record(outcome, '2026-06-10', '说明理由'), people.support, undefined, now)
    expect(comes(tell)).toBe(isNext ? `${outcome} 2` : 'STATE_FORBIDS')
  })
})

describe('a proposal', () => {
  const rule = (work: () => unknown) => {
    try {
      work()
    } catch (error) {
      return (error as { details: Record<string, unknown> }).details
    }
    return null
  }

  it('is not reviewed by who wrote it', () => {
    expect(rule(() => stepProposal(inState('review'), { type: 'approve' }, someone('author', ['office']), undefined, now))).toEqual({ rule: 'authorApproves' })
    expect(mayPropose({ ...people.leader, deputyId: 'author' }, 'approve', inState('review'))).toBe(false)
  })

  it('goes to review whole, and says what is missing', () => {
    const empty = { ...whole, findings: '', advice: '短', drawing: { ...whole.drawing, problemIds: ['a1'] } }
    expect(rule(() => stepProposal(empty, { type: 'handIn', figures }, people.support, undefined, now))).toEqual({ rule: 'proposalIncomplete', missing: ['problems', 'findings', 'advice'] })
    expect(stepProposal(whole, { type: 'handIn', figures }, people.support, undefined, now).figures).toBe(figures)
  })

  it('is refused with a reason, on a day between what was before and today', () => {
    expect(rule(() => stepProposal(inState('submitted'), record('declined'), people.support, undefined, now))).toEqual({ rule: 'reasonMissing' })
    expect(rule(() => stepProposal(inState('submitted'), record('studying', '2026-05-31'), people.support, undefined, now))).toMatchObject({ rule: 'datesOutOfOrder', earliest: '2026-06-01' })
    expect(rule(() => stepProposal(inState('submitted'), record('studying', '2026-06-21'), people.support, undefined, now))).toMatchObject({ rule: 'datesOutOfOrder', latest: '2026-06-20' })
    const studying = stepProposal(inState('submitted'), record('studying', '2026-06-10'), people.support, undefined, now)
    expect(rule(() => stepProposal(studying, record('adopted', '2026-06-09'), people.support, undefined, now))).toMatchObject({ earliest: '2026-06-10' })
  })

  it('tells the reporters once it is sent and of every answer, and the reviewers before', () => {
    expect(proposalNotices(inState('review'), 'handIn', 'author').map(({ to }) => to)).toEqual(['office', 'leader'])
    expect(proposalNotices(inState('submitted'), 'send', 'author')).toEqual([{ kind: 'proposalSent', to: 'reporters:x1' }])
    for (const outcome of outcomes) {
      const told = { ...inState('studying'), outcomes: [{ outcome, on: '2026-06-10', note: null, reason: null, byName: '' }] }
      expect(proposalNotices(told, 'record', 'author')).toEqual([{ kind: expect.stringMatching(/^proposal/), to: 'reporters:x1' }])
    }
    expect(proposalNotices(inState('review'), 'sendBack', 'author')).toEqual([])
    for (const kind of proposalNoticeKinds) expect([...proposalNoticeWords[kind]].length).toBeLessThanOrEqual(20)
  })
})
