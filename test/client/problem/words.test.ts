import { states } from '@/domain/problem/vocabulary'
import { acceptNote, countedFromWords, countedWords, daysLeftWords, holderNote, latestWords, leftWords, progressNote, solveNote } from '@/src/features/problem/clock-words'
import { followUpQuestion } from '@/src/features/problem/answer-words'
import { headTag, mineNote, mineTag, turnQuestion } from '@/src/features/problem/mine-words'
import { receiptSteps } from '@/src/features/problem/receipt-words'
import { explanationObjection } from '@/src/features/problem/standing-words'
import { stateTag, urgencyTag } from '@/src/features/problem/words'
import type { ClockView, DueView, MineRow } from '@/types/problem.views'

const today = '2026-06-16'

const clock = (left: ClockView['left'], more: Partial<ClockView> = {}): ClockView => ({
  kind: 'solve', dueAt: '2026-06-24T16:00:00.000Z', dueOn: '2026-06-24', isHourly: false, isProvisional: false, light: 'green', left, ...more,
})

const due = (more: Partial<DueView> = {}): DueView => ({
  dueAt: '2026-06-24T16:00:00.000Z', dueOn: '2026-06-24', isProvisional: false,
  explanation: { startOn: '2026-06-16', workdays: 5, hours: null, holidays: [{ name: '端午节', days: 3 }], days: [] },
  ...more,
})

describe('a clock in words', () => {
  it.each([
    [{ kind: 'left', amount: 3, unit: 'workday' }, '还有 3 个工作日'],
    [{ kind: 'left', amount: 5, unit: 'hour' }, '还有 5 小时'],
    [{ kind: 'today' }, '今天到期'],
    [{ kind: 'over', amount: 2, unit: 'workday' }, '超 2 个工作日'],
    [{ kind: 'over', amount: 0, unit: 'workday' }, '刚过期限'],
  ] as const)('says what is left: %j', (left, words) => {
    expect(leftWords(left)).toBe(words)
  })

  it('names the date while green, and the time left after that', () => {
    expect(solveNote(clock({ kind: 'left', amount: 5, unit: 'workday' }), today)).toBe('最晚 6月24日')
    expect(solveNote(clock({ kind: 'left', amount: 1, unit: 'workday' }, { light: 'blue' }), today)).toBe('还有 1 个工作日')
    expect(holderNote('演示干部甲', clock({ kind: 'over', amount: 1, unit: 'workday' }))).toBe('演示干部甲在办，超 1 个工作日')
  })

  it.each([
    [{ kind: 'left', amount: 1, unit: 'workday' }, {}, '最晚 6月17日受理'],
    [{ kind: 'today' }, {}, '今天下班前受理'],
    [{ kind: 'over', amount: 1, unit: 'workday' }, {}, '应 6月17日受理，超 1 个工作日'],
    [{ kind: 'left', amount: 2, unit: 'hour' }, { isHourly: true, dueAt: '2026-06-17T03:30:00.000Z' }, '还有 2 小时，最晚 6月17日 11:30受理'],
  ] as const)('says until when it is to be accepted: %j', (left, more, words) => {
    expect(acceptNote(clock(left, { kind: 'accept', dueOn: '2026-06-17', ...more }), today)).toBe(words)
  })

  it('says when a date may still move', () => {
    expect(latestWords({ ...due(), isProvisional: true }, today)).toBe('最晚 6月24日（暂定）')
    expect(latestWords({ ...due(), dueOn: '2027-01-05' }, today)).toBe('最晚 2027年1月5日')
  })

  it('goes on, for a late line, with the last progress or its absence', () => {
    const progress = { at: '2026-06-15T02:00:00.000Z', words: '遮阳棚已下单' }
    expect(progressNote('yellow', progress, today)).toBe('6月15日：遮阳棚已下单')
    expect(progressNote('red', progress, today)).toBe('还没有进展')
    expect(progressNote('green', progress, today)).toBeUndefined()
  })

  it('always says what was not counted', () => {
    expect(countedWords(due())).toBe('5 个工作日，端午放假 3 天不算')
    expect(countedFromWords(due(), today)).toBe('从 6月16日提交起算 5 个工作日，端午放假 3 天不算')
    const weekend = { ...due().explanation, holidays: [], days: [{ on: '2026-06-19', isWorkday: true }, { on: '2026-06-20', isWorkday: false }] }
    expect(countedWords(due({ explanation: weekend }))).toBe('5 个工作日，周六、周日不算')
    expect(countedWords(due({ explanation: { ...weekend, workdays: null, hours: 24 } }))).toBe('24 小时，节假日也算')
  })

  it('counts the days of an answer to the end of the last one', () => {
    expect(daysLeftWords('2026-06-18T16:00:00.000Z', today)).toBe('还有 2 天')
    expect(daysLeftWords('2026-06-16T16:00:00.000Z', today)).toBe('今天是最后一天')
    expect(daysLeftWords('2026-06-15T16:00:00.000Z', today)).toBe('期限已过')
  })
})

const row = (more: Partial<MineRow>): MineRow => ({
  id: 'p_1', number: 'GX-2026-00031', title: '更衣柜锁坏了没人修', category: 'other', state: 'inProgress', submittedAt: '2026-06-10T02:00:00.000Z',
  holderName: '演示干部甲', clock: null, yourTurnUntil: null, yourTurnWorkdays: null, endedAt: null, endedBy: null, answer: null, resolution: null, ...more,
})

describe('a line of 我的诉求', () => {
  it('says who has it and by when', () => {
    const running = clock({ kind: 'left', amount: 4, unit: 'workday' }, { dueOn: '2026-06-22' })
    expect(mineNote(row({ clock: running }), today)).toBe('演示干部甲在办，最晚 6月22日给结果')
    expect(mineNote(row({ state: 'submitted', clock: { ...running, kind: 'accept', dueOn: '2026-06-17' } }), today)).toBe('等办公室答复受不受理，最晚 6月17日')
    expect(mineNote(row({ state: 'submitted', category: 'conduct' }), today)).toBe('等监督组答复受不受理')
  })

  it('says so when the date has passed', () => {
    const late = clock({ kind: 'over', amount: 2, unit: 'workday' }, { dueOn: '2026-06-12', light: 'red' })
    expect(mineNote(row({ clock: late }), today)).toBe('演示干部甲在办，本该 6月12日给结果，超 2 个工作日')
    expect(mineNote(row({ state: 'submitted', clock: { ...late, kind: 'accept' } }), today)).toBe('等办公室答复受不受理，本该 6月12日答复，超 2 个工作日')
  })

  it('repeats the reporter’s own answer when it is closed', () => {
    expect(mineNote(row({ state: 'closed', answer: 'solved', endedAt: '2026-06-02T02:00:00.000Z' }), today)).toBe('您答“已解决”，6月2日销号')
    const ended = '2026-06-02T02:00:00.000Z'
    expect(mineNote(row({ state: 'closed', endedBy: 'unreached', endedAt: ended }), today)).toBe('没联系上您，6月2日销号')
    expect(mineNote(row({ state: 'closed', endedBy: 'childSolved', answer: 'partly', endedAt: ended }), today)).toBe('余下的部分也解决了，6月2日销号')
    expect(mineNote(row({ state: 'withdrawn', endedBy: 'expired', endedAt: ended }), today)).toBe('没等到补充，6月2日自动撤回')
    expect(mineNote(row({ state: 'withdrawn', endedBy: 'reporter', endedAt: ended }), today)).toBe('6月2日撤回')
  })

  it.each(states)('has words in state %s, whoever holds it', (state) => {
    expect(mineNote(row({ state, holderName: null }), today)).not.toMatch(/undefined|null|^，|，$/)
    expect(stateTag(state, 'staff').text).not.toBe('')
  })

  it('calls in cinnabar only when it is the reporter’s turn', () => {
    expect(mineTag(row({ state: 'resolved', yourTurnUntil: '2026-06-18T16:00:00.000Z' }))).toMatchObject({ text: '等您回答', tone: 'you' })
    expect(mineTag(row({ state: 'resolved' }))).toMatchObject({ text: '等办公室决定', tone: 'neutral' })
    expect(mineTag(row({ state: 'inProgress' }))).toMatchObject({ tone: 'moving', isDone: false })
    expect(mineTag(row({ state: 'closed' }))).toMatchObject({ tone: 'neutral', isDone: true })
    expect(headTag(row({ state: 'resolved', yourTurnUntil: '2026-06-18T16:00:00.000Z' }), today).text).toBe('等您回答，还有 2 天')
    expect(headTag(row({ state: 'returned', yourTurnUntil: '2026-06-30T16:00:00.000Z', yourTurnWorkdays: 8 }), today).text).toBe('等您补充，还有 8 个工作日')
    expect(headTag(row({ state: 'returned', yourTurnUntil: '2026-06-16T16:00:00.000Z', yourTurnWorkdays: 0 }), today).text).toBe('等您补充，今天是最后一天')
  })

  it('asks with the owner’s own words', () => {
    expect(turnQuestion(row({ state: 'resolved', resolution: '一层换了新机' }))).toBe('演示干部甲说：一层换了新机。您看解决了没有？')
    expect(turnQuestion(row({ state: 'resolved', resolution: '换好了。' }))).toBe('演示干部甲说：换好了。您看解决了没有？')
    expect(turnQuestion(row({ state: 'returned' }))).toBe('还差些情况，您补上就接着办。')
  })

  it('asks again of a line closed without 已解决, and says which of the two ways it was closed', () => {
    const closed = (cause: 'unreached' | 'unknown') =>
      followUpQuestion({ state: 'closed', ending: { cause, at: '2026-06-12T02:00:00.000Z', reopenUntil: '2026-07-12T16:00:00.000Z', reviewerName: null } }, today).note
    expect(closed('unreached')).toBe('两次没联系上您，先销号了，最晚 7月12日回答照样算。')
    expect(closed('unknown')).toBe('您两次答“不了解”，先销号了。现在知道了，最晚 7月12日回答照样算。')
  })

  it('ends what somebody wrote once, whether or not they did', () => {
    const objected = (reason: string) =>
      explanationObjection({ may: [], explanation: { reason: '', tried: '', reviewOn: '2026-09-01', byName: null, isObjected: true, objection: { reason, at: '2026-06-12T02:00:00.000Z' } } }, today)
    expect(objected('可以先绕一下。')).toBe('您 6月12日提了意见：可以先绕一下。等办公室决定。')
    expect(objected('可以先绕一下')).toBe('您 6月12日提了意见：可以先绕一下。等办公室决定。')
  })

  it('calls an urgent line urgent, and an ordinary one nothing', () => {
    expect(urgencyTag('critical')).toMatchObject({ text: '特急', tone: 'urgent' })
    expect(urgencyTag('general')).toBeUndefined()
  })
})

describe('the receipt’s 接下来', () => {
  it('names the two dates and how the second was counted', () => {
    const accept = due({ dueAt: '2026-06-17T16:00:00.000Z', dueOn: '2026-06-17' })
    expect(receiptSteps({ accept, solve: due(), category: 'pay' }, today).map(({ text, detail }) => [text, detail])).toEqual([
      ['最晚 6月17日，答复受不受理', '不受理会写明理由，并告诉您该找谁'],
      ['受理后最晚 6月24日，给您办理结果', '一般的事 5 个工作日，端午放假 3 天不算'],
      ['办完先问您解决了没有', '您说没解决，就接着办'],
    ])
  })
})
