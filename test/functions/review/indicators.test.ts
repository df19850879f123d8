import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'

describe('the tree of indicators', () => {
  let cast: Cast
  const office = () => cast.world.as(cast.office.openid)
  const owner = () => cast.world.as(cast.owner.openid)
  const rowOf = async (id: string) => (await office().call('review.indicators', {})).branches.flatMap(({ indicators }) => indicators).find((row) => row.id === id)!
  const participation = 'i_participation'
  const change = async (id: string, changed: object = {}) => {
    const { version, title, unit, clause, source, target, dueOn, entry } = await rowOf(id)
    return {
      submissionId: submissionId(), id, version, theme: 'action' as const, title, unit, clause, source, target, dueOn, leaderIds: null, departments: null,
      entry: entry && { every: entry.every, byId: entry.byId }, isRetired: false, ...changed,
    }
  }
  const entered = (changed: object = {}) => ({
    submissionId: submissionId(), id: participation, on: '2026-06-15', value: { kind: 'ratio' as const, numerator: 95, denominator: 100 }, note: '竞赛名册', evidence: [], ...changed,
  })

  beforeAll(async () => {
    cast = await castOf('2026-06-16T01:41:00.000Z')
  })
  afterAll(() => cast.world.stop())

  it('stands as the plan has it before anybody edits it, and says where there is no data', async () => {
    const { branches, mayEdit } = await office().call('review.indicators', {})
    expect(mayEdit).toBe(true)
    expect(branches.map(({ name }) => name)).toEqual(['政治引领强', '组织功能强', '服务阵地强', '制度机制强', '作用发挥强', '对口联系', '调查研究', '解决问题', '巩固深化'])
    expect(await rowOf('i_resolution')).toMatchObject({ target: { kind: 'percent', atLeast: 95 }, targetWords: '不低于 95%', valueWords: '暂无数据', source: 'resolution' })
  })

  it('takes a value with its evidence from whoever is named for it, once', async () => {
    expect((await owner().refusal('review.enterValue', entered())).code).toBe('FORBIDDEN')
    await office().call('review.saveIndicator', await change(participation, { entry: { every: 'half', byId: cast.owner.id } }))
    const value = entered()
    const saved = await owner().call('review.enterValue', value)
    expect(await owner().call('review.enterValue', value)).toEqual(saved)
    expect(await rowOf(participation)).toMatchObject({ valueWords: '95%（95/100）', valueOn: '2026-06-15', enteredBy: '演示干部甲', isReached: true, light: 'green' })
    const { rows } = await owner().call('review.indicatorEntries', { id: participation })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ note: '竞赛名册', byName: '演示干部甲' })
  })

  it.each([
    ['a computed value', { id: 'i_resolution' }, 'computedIsNotTyped'],
    ['a value of another kind', { value: { kind: 'count', count: 3 } }, 'valueDoesNotFit'],
    ['more than all', { value: { kind: 'ratio', numerator: 3, denominator: 2 } }, 'valueDoesNotFit'],
    ['a day to come', { on: '2026-06-17' }, 'dayInFuture'],
    ['no evidence', { note: '' }, 'evidenceMissing'],
  ])('refuses %s', async (_what, changed, rule) => {
    expect(await office().refusal('review.enterValue', entered(changed))).toMatchObject({ code: 'RULE_VIOLATED', details: { rule } })
  })

  it('keeps the old target beside the new one', async () => {
    await office().call('review.saveIndicator', await change(participation, { target: { kind: 'percent', atLeast: 96 }, entry: { every: 'half', byId: cast.owner.id } }))
    expect(await rowOf(participation)).toMatchObject({ targetWords: '不低于 96%', isReached: false, targets: [{ targetWords: '不低于 90%', untilOn: '2026-06-16', byName: '演示办公室甲' }] })
  })

  it('is edited by the office alone, on what it has read', async () => {
    expect((await owner().refusal('review.saveIndicator', await change(participation))).code).toBe('FORBIDDEN')
    expect((await office().refusal('review.saveIndicator', await change(participation, { version: 1 }))).code).toBe('CONFLICT')
    expect((await office().refusal('review.saveIndicator', { ...(await change(participation)), id: 'i_nobody' })).code).toBe('NOT_FOUND')
    expect((await office().refusal('review.enterValue', entered({ id: 'i_nobody' }))).code).toBe('NOT_FOUND')
  })

  it('reminds whoever is to enter it when the period is over, and again on the last day', async () => {
    const kinds = async () => (await owner().call('notice.inbox', {})).rows.filter(({ review }) => review?.id === participation).map(({ kind }) => kind)
    const sweepAt = async (at: string) => {
      cast.world.at(at)
      await cast.world.cloud.timer('sweep')
    }
    await sweepAt('2026-12-31T02:00:00.000Z')
    expect(await kinds()).toEqual([])
    await sweepAt('2027-01-01T02:00:00.000Z')
    await sweepAt('2027-01-01T03:00:00.000Z')
    expect(await kinds()).toEqual(['entryDue'])
    await sweepAt('2027-01-10T02:00:00.000Z')
    expect(await kinds()).toEqual(['entryLate', 'entryDue'])
    cast.world.at('2026-06-16T01:41:00.000Z')
  })
})
