import { passed } from '../content/passed'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { lead, type Place, start } from './commands/path'
import { report, submitted } from './story'

describe('a problem as its viewers see it', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf(start) })
  beforeEach(() => cast.world.at(start))
  afterAll(() => cast.world.stop())

  const as = (person: { openid: string }) => cast.world.as(person.openid)
  const once = () => ({ submissionId: submissionId() })
  const line = async (place: Place, more = {}) => {
    const { id } = await submitted(cast, more)
    await lead(cast, id, place)
    return id
  }
  const seen = (person: { openid: string }, id: string) => as(person).call('problem.get', { id })

  it.each<[Place, Record<string, unknown>]>([
    ['declined', { refusal: { objectUntil: expect.any(String) }, may: ['object'] }],
    ['paused', { pause: { waitingFor: { kind: 'outside', name: '检测所' }, reason: '等检测报告', mostWorkdays: 15 }, waiting: [{ for: 'outside', command: 'resume' }] }],
    ['explained', { explanation: { reason: '企业已经注销。', tried: '约谈了两次。', reviewOn: '2026-09-01', isObjected: false } }],
    ['explanationObjected', { explanation: { isObjected: true, objection: { reason: '企业还在开工' } } }],
    ['escalated', { escalation: { reason: '要跨区协调', lookAgainOn: '2026-07-08' } }],
    ['closed', { ending: { cause: 'solved', reopenUntil: expect.any(String) }, may: ['reopen'], answers: [{ answer: 'solved', channel: 'app', byName: null }] }],
    ['partly', { reopened: { cause: 'partly', reason: '还差一个月' } }],
    ['assigned', { holderName: '演示干部甲', waiting: [{ for: 'owner', command: 'sign', until: expect.any(String) }] }],
  ])('says to its reporter how a line stands that is %s', async (place, expected) => {
    expect(await seen(cast.worker, await line(place))).toMatchObject(expected)
  })

  it.each<[Place, Record<string, unknown>]>([
    ['extensionAsked', { extension: { workdays: 5, reason: '等银行的回单', decision: null }, decisions: [{ kind: 'extension', by: 'office' }] }],
    ['pauseAsked', { pauseRequest: { waitingFor: { name: '检测所' }, reason: '等检测报告', byName: '演示干部甲' }, pauseLeft: 15 }],
    ['explainAsked', { explainProposal: { reason: '企业已经注销。', tried: '约谈了两次。' }, decisions: [{ kind: 'explain', by: 'leader' }] }],
    ['consented', { escalationConsent: { byName: '演示领导甲' } }],
    ['noticed', { presses: [{ step: 'remind', byName: '演示监督甲' }, { step: 'notice', words: '请说明原因', signedAt: null }] }],
    ['refusedAgain', { secondRefusal: { reason: '说清楚了的原因。' }, signDueAt: expect.any(String), isBound: false }],
    ['calledTwice', { followUp: { attempts: [{ channel: 'phone', note: '没人接', byName: '演示办公室甲' }, { channel: 'phone' }], decisionDueAt: null } }],
    ['unsolvedTwice', { followUp: { decisionDueAt: expect.any(String) }, decisions: [{ kind: 'unsolvedAgain' }] }],
  ])('tells the office, and not the reporter, the workings of a line that is %s', async (place, expected) => {
    const id = await line(place, { phone: '13900000000' })
    expect(await seen(cast.office, id)).toMatchObject(expected)
    expect(await seen(cast.worker, id)).toMatchObject({
      decisions: [], pauseRequest: null, explainProposal: null, escalationConsent: null, presses: [], secondRefusal: null, followUp: null, extension: null,
    })
  })

  it('shows an extension to its reporter once granted, in the owner’s words and not the office’s', async () => {
    const id = await line('extensionAsked')
    await as(cast.office).call('problem.decideExtension', { id, ...once(), isGranted: true, note: '内部说明不外传' })
    const view = await seen(cast.worker, id)
    expect(view.extension).toMatchObject({ reason: '等银行的回单', decision: { isGranted: true, note: '' } })
    expect(view.timeline[0]).toMatchObject({ event: 'extensionDecided', words: '等银行的回单', detail: 'granted', workdays: 5, dueOn: '2026-07-01' })
    expect(JSON.stringify(view)).not.toContain('内部说明')
    expect((await seen(cast.office, id)).extension?.decision?.note).toBe('内部说明不外传')
  })

  it('forecasts the day an extension would give', async () => {
    const id = await line('worked')
    expect((await as(cast.owner).call('problem.previewExtension', { id, workdays: 5 })).dueOn).toBe('2026-07-01')
    expect((await as(cast.otherWorker).refusal('problem.previewExtension', { id, workdays: 5 })).code).toBe('NOT_FOUND')
  })

  it('leads the owner from what was sent back to what was done', async () => {
    expect(await seen(cast.office, await line('accepted'))).toMatchObject({ sentBack: null })
    const id = await line('assigned')
    await as(cast.owner).call('problem.sendBack', { id, ...once(), reason: '不归我管' })
    expect((await seen(cast.office, id)).sentBack).toMatchObject({ reason: '不归我管', byName: cast.owner.name })
    const worked = await line('inProgress')
    expect(await seen(cast.owner, worked)).toMatchObject({ isOwner: true, isCoOwner: false, hasSaidDone: false })
    await as(cast.owner).call('problem.addProgress', { id: worked, ...once(), words: '已经约谈过了。', photos: [] })
    expect(await seen(cast.owner, worked)).toMatchObject({ hasSaidDone: true })
  })

  it('offers a reporter only what the date still allows', async () => {
    const declined = await line('declined')
    const closed = await line('closed')
    cast.world.at('2026-08-20T02:00:00.000Z')
    expect((await seen(cast.worker, declined)).may).toEqual([])
    expect((await seen(cast.worker, closed)).may).toEqual([])
  })

  it('says from which day on it may be urged again', async () => {
    const id = await line('accepted')
    expect((await seen(cast.worker, id)).urgeAgainOn).toBeNull()
    await as(cast.worker).call('problem.urge', { id, ...once() })
    expect((await seen(cast.worker, id)).urgeAgainOn).toBe('2026-06-22')
    expect(await as(cast.worker).refusal('problem.urge', { id, ...once() })).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'tooEarly' } })
    cast.world.at('2026-06-22T02:00:00.000Z')
    expect((await seen(cast.worker, id)).urgeAgainOn).toBeNull()
  })

  it('binds a child to its parent, for the reporter of both', async () => {
    const id = await line('partly')
    const split = await as(cast.office).call('problem.split', { id, ...once(), title: '还差五月的补贴', words: '五月的补贴还没有发。' })
    expect(await seen(cast.worker, id)).toMatchObject({ child: { id: split.childId, number: split.childNumber, title: '还差五月的补贴', state: 'accepted' } })
    expect(await seen(cast.worker, split.childId)).toMatchObject({ parent: { id }, isYours: true })
  })

  it('opens a solved child, which may be taken up again, and its parent, closed with it', async () => {
    const id = await line('partly')
    const { childId } = await as(cast.office).call('problem.split', { id, ...once(), title: '还差六月的补贴', words: '六月的补贴还没有发。' })
    await lead(cast, childId, 'closed')
    expect(await seen(cast.worker, childId)).toMatchObject({ state: 'closed', parent: { id, state: 'closed' }, may: ['reopen'] })
    expect(await seen(cast.office, childId)).toMatchObject({ state: 'closed' })
    expect(await seen(cast.worker, id)).toMatchObject({ state: 'closed', ending: { cause: 'childSolved' } })
  })

  it('keeps a supplement with its question and its pictures', async () => {
    const id = await line('returned')
    const worker = as(cast.worker)
    const { uploadPrefix } = await worker.call('problem.openDraft', {})
    const photo = await worker.upload(uploadPrefix)
    await worker.call('problem.supply', { id, ...once(), words: '三月到五月', photos: [photo] })
    await passed(cast.world, photo)
    expect((await seen(cast.office, id)).supplies).toMatchObject([{ question: '请说说是哪几个月的', words: '三月到五月', photos: [{ fileId: photo }] }])
  })

  it('takes a report on behalf of another with consent, and the proxy answers for it', async () => {
    const refused = await as(cast.otherWorker).refusal('problem.submit', report(cast, { onBehalfOf: '演示职工丁' }))
    expect(refused).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'consentMissing' } })
    const { id } = await as(cast.otherWorker).call('problem.submit', report(cast, { onBehalfOf: '演示职工丁', hasConsent: true }))
    expect(await seen(cast.office, id)).toMatchObject({ source: 'proxy', onBehalfOf: '演示职工丁' })
    await lead(cast, id, 'worked')
    expect(await seen(cast.owner, id)).toMatchObject({ onBehalfOf: null, reporter: null })
    await as(cast.owner).call('problem.resolve', { id, ...once(), words: '补贴已经全部补发。' })
    expect((await as(cast.otherWorker).call('problem.answer', { id, ...once(), answer: 'solved' })).state).toBe('closed')
  })

  it('tells the slower of two who was faster', async () => {
    const id = await line('submitted')
    const other = await cast.world.person({ openid: 'o_office2', name: '演示办公室乙', roles: ['office'] })
    const decline = { id, reason: '不归工会管这件事', whereToTurn: '仲裁院' }
    const answers = await Promise.all([cast.office, other].map((person) => as(person).raw('problem.decline', { ...decline, ...once() })))
    const winner = answers.findIndex(({ ok }) => ok)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers[1 - winner]).toMatchObject({
      error: { code: 'STATE_FORBIDS', details: { state: 'declined', lastMove: { event: 'problemDeclined', byName: [cast.office, other][winner]!.name, at: expect.any(String) } } },
    })
  })

  it('refuses a reply with a slot of its template still open', async () => {
    const id = await line('worked')
    const refusal = await as(cast.owner).refusal('problem.resolve', { id, ...once(), words: '补贴已在〔办结日期〕补发。' })
    expect(refusal).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'slotsOpen', slots: ['办结日期'] } })
  })
})
