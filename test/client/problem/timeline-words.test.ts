import type { EventType } from '@/domain/problem/problem.events'
import { timelineOf } from '@/src/features/problem/timeline'
import { toldOf } from '@/src/features/problem/timeline-words'
import type { ProblemView, TimelineEntry } from '@/types/problem.views'

const today = '2026-06-16'
const reporter = { reader: 'reporter', isConduct: false, today } as const
const staff = { ...reporter, reader: 'staff' } as const

const move = (event: EventType | 'somethingNew', more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id: event, at: '2026-06-11T02:00:00.000Z', event, to: null, isYours: false, byName: null, ownerName: null, words: null, dueOn: null, workdays: null,
  answer: null, detail: null, photos: [], ...more,
})

describe('a move of the history', () => {
  it.each<[EventType, Partial<TimelineEntry>, { text: string; detail?: string }]>([
    ['problemSubmitted', { isYours: true }, { text: '您提交了诉求' }],
    ['problemReturned', { words: '请补工资条', dueOn: '2026-06-30' }, { text: '办公室请您补充情况', detail: '请补工资条。最晚 6月30日补上' }],
    ['problemAccepted', { dueOn: '2026-06-24' }, { text: '办公室受理了', detail: '最晚 6月24日给结果' }],
    ['problemDeclined', { words: '归劳动监察大队管。可以打 12333。' }, { text: '办公室说明了不予受理的理由', detail: '归劳动监察大队管。可以打 12333。' }],
    ['problemAssigned', { ownerName: '演示干部甲', dueOn: '2026-06-24', workdays: 5 }, { text: '办公室交给演示干部甲', detail: '期限 6月24日，5 个工作日' }],
    ['problemSigned', { byName: '演示干部甲' }, { text: '演示干部甲签收，开始办理' }],
    ['problemSigned', { byName: '演示干部甲', isYours: true }, { text: '您签收，开始办理' }],
    ['problemSigned', { byName: '演示干部甲（演示干部乙代办）', isYours: true }, { text: '演示干部甲（演示干部乙代办）签收，开始办理' }],
    ['instructionGiven', { byName: '演示领导丙', words: '雨季前办好。' }, { text: '演示领导丙批示', detail: '雨季前办好。' }],
    ['problemPaused', { ownerName: '供水公司', words: '水样送检了', dueOn: '2026-07-08' }, { text: '暂停：等供水公司', detail: '水样送检了。最晚 7月8日接着办' }],
    ['problemPaused', { words: '名单要您确认', dueOn: '2026-07-08' }, { text: '暂停：等您这边', detail: '名单要您确认。最晚 7月8日接着办' }],
    ['extensionDecided', { detail: 'granted', words: '等检测报告', dueOn: '2026-07-08' }, { text: '期限延到 7月8日', detail: '等检测报告' }],
    ['extensionDecided', { detail: 'refused' }, { text: '办公室没有同意延期，按原来的期限办' }],
    ['problemReopened', { detail: 'reporter', words: '又坏了', dueOn: '2026-07-01' }, { text: '您要求重新办，再次办理', detail: '又坏了。最晚 7月1日给结果' }],
    ['problemReopened', { detail: 'objection', words: '条件有了' }, { text: '办公室采纳了您的意见，再次办理', detail: '条件有了' }],
    ['problemSplit', { words: 'GX-2026-00061' }, { text: '没做完的部分另立一件接着办', detail: '新的一件是 GX-2026-00061' }],
    ['problemEscalated', { words: '要市里协调', dueOn: '2026-07-07' }, { text: '报到市总工会，等答复', detail: '要市里协调。7月7日办公室问一次进展' }],
    ['problemMerged', {}, { text: '和同类问题一起办，进展照样在这里看' }],
    ['answerGiven', { answer: 'solved', detail: 'phone', isYours: false }, { text: '您在电话里回答“已解决”' }],
    ['problemClosed', { detail: 'unreached' }, { text: '两次没联系上您，已销号' }],
    ['problemClosed', { detail: 'childSolved' }, { text: '分出去的那件解决了，这件一起销号' }],
    ['problemExplained', { words: '管线要等改造', dueOn: '2027-03-01' }, { text: '说明了暂时解决不了的原因', detail: '管线要等改造。2027年3月1日再看' }],
    ['answerGiven', { isYours: true, answer: 'partly', words: '二层还没有水' }, { text: '您回答“部分解决”', detail: '二层还没有水' }],
    ['problemClosed', {}, { text: '已销号' }],
    ['problemWithdrawn', { isYours: true }, { text: '您撤回了' }],
  ])('is told to the reporter in plain words: %s', (event, more, told) => {
    expect(toldOf(move(event, more), reporter)).toMatchObject(told)
  })

  it('speaks of the reporter to the staff, and of 监督组 where conduct is complained of', () => {
    expect(toldOf(move('problemSubmitted'), staff).text).toBe('反映人提交了诉求')
    expect(toldOf(move('problemAccepted'), { ...reporter, isConduct: true }).text).toBe('监督组受理了')
  })

  it('asks for the answer only while the answer is waited for', () => {
    const resolved = move('problemResolved', { byName: '演示干部甲', words: '换好了', dueOn: '2026-06-18' })
    expect(toldOf(resolved, reporter, true)).toEqual({ text: '承办人说办好了，等您回答', detail: '到 6月18日没回答，工会来问您' })
    expect(toldOf(resolved, reporter)).toEqual({ text: '承办人说办好了', detail: '换好了' })
  })

  it('leaves the question and the refusal to the card above while they are the newest', () => {
    expect(toldOf(move('problemReturned', { words: '请补工资条', dueOn: '2026-06-30' }), reporter, true).detail).toBe('最晚 6月30日补上')
    expect(toldOf(move('problemDeclined', { words: '归劳动监察大队管。' }), reporter, true)).toEqual({ text: '办公室说明了不予受理的理由' })
    expect(toldOf(move('problemDeclined', { words: '归劳动监察大队管。' }), staff, true).detail).toBe('归劳动监察大队管。')
  })

  it('is told even when only a newer version knows it', () => {
    expect(toldOf(move('somethingNew', { words: '已转办' }), reporter)).toEqual({ text: '有新进展', detail: '已转办' })
  })
})

describe('the timeline of a problem', () => {
  const line = (more: Partial<ProblemView>) =>
    ({
      state: 'inProgress', isConduct: false, owner: null, may: [], clock: null, timeline: [], waiting: [], pause: null, escalation: null, main: null, child: null, ...more,
    }) as Parameters<typeof timelineOf>[0]
  const assigned = [
    move('problemAssigned', { id: 'b', ownerName: '演示干部甲', dueOn: '2026-06-24', workdays: 5 }),
    move('problemAccepted', { id: 'a', dueOn: '2026-06-24' }),
    move('problemSubmitted', { id: 's', at: '2026-06-10T02:00:00.000Z', isYours: true }),
  ]

  it('tells accepting and assigning in one line when it was one tap', () => {
    const texts = timelineOf(line({ timeline: assigned }), 'reporter', today).map(({ text }) => text)
    expect(texts).toContain('办公室受理，交给演示干部甲')
    expect(texts).not.toContain('办公室受理了')
  })

  it('tells them apart when there was time in between', () => {
    const later = assigned.map((entry) => (entry.id === 'b' ? { ...entry, at: '2026-06-12T02:00:00.000Z' } : entry))
    const texts = timelineOf(line({ timeline: later }), 'reporter', today).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['办公室交给演示干部甲', '办公室受理了']))
  })

  it('begins with what comes next and its date, then what is now', () => {
    const clock = { kind: 'solve', dueAt: '2026-06-24T16:00:00.000Z', dueOn: '2026-06-24', isHourly: false, isProvisional: false, light: 'green', left: { kind: 'left', amount: 5, unit: 'workday' } } as const
    const entries = timelineOf(line({ timeline: assigned, clock }), 'reporter', today)
    expect(entries[0]).toMatchObject({ kind: 'next', text: '最晚 6月24日给结果', detail: '还有 5 个工作日。办完先问您解决了没有' })
    expect(entries.slice(1).map(({ kind }) => kind)).toEqual(['now', 'past'])
  })

  it('says of every wait who must act and by when', () => {
    const next = (more: Partial<ProblemView>) => timelineOf(line({ timeline: assigned, ...more }), 'reporter', today)[0]
    const until = '2026-07-08T16:00:00.000Z'
    expect(next({ state: 'paused', pause: { waitingFor: { kind: 'outside', name: '供水公司' }, reason: '送检', since: until, until, mostWorkdays: 15 } })?.detail)
      .toBe('最晚 7月8日接着办，最多 15 个工作日')
    expect(next({ state: 'resolved', waiting: [{ for: 'office', command: 'decideUnsolved', until, isProvisional: false }] })?.text).toBe('办公室最晚 7月8日决定')
    expect(next({ state: 'escalated', escalation: { reason: '要市里定', since: until, lookAgainOn: '2026-07-07', looks: [] } })?.detail).toBe('办公室 7月7日再问一次进展')
    expect(next({ state: 'escalated', escalation: { reason: '要市里定', since: until, lookAgainOn: '2026-06-12', looks: [] } })?.detail).toBe('办公室本该 6月12日再问一次进展')
    expect(next({ state: 'reopened', child: { id: 'p_child', number: 'GX-2026-00061', title: '其余', state: 'inProgress' } })?.text).toBe('等另立的那件办完')
  })

  it.each(['declined', 'closed', 'withdrawn', 'explained'] as const)('promises nothing more once it is %s', (state) => {
    expect(timelineOf(line({ state, timeline: assigned }), 'reporter', today)[0]?.kind).toBe('now')
  })

  it('marks a leader’s 批示', () => {
    const entries = timelineOf(line({ timeline: [move('problemSigned'), move('instructionGiven', { id: 'i', byName: '演示领导丙' })] }), 'staff', today)
    expect(entries.find(({ key }) => key === 'i')?.kind).toBe('instruction')
    const newest = timelineOf(line({ timeline: [move('instructionGiven', { id: 'i', byName: '演示领导丙' }), move('problemSigned')] }), 'staff', today)
    expect(newest[0]?.kind).toBe('instruction')
  })
})
