import { burdenRules } from '@/domain/burden/rule'
import { type Cast, castOf } from '../cast'
import { submissionId } from '../../support/ids'
import { operatorOfWorld } from '../data/between'

describe('settings.burdenCheck', () => {
  let cast: Cast
  beforeAll(async () => {
    cast = await castOf()
    await cast.world.person({ openid: 'o_admin', name: '演示管理员甲', roles: ['admin'] })
  })
  afterAll(() => cast.world.stop())
  const red = async (): Promise<string[]> => (await cast.world.as('o_worker').call('settings.burdenCheck', {})).rows.filter(({ isKept }) => !isKept).map(({ id, findings }) => `${id}: ${findings.join(' ')}`)

  it('shows every rule to anybody, judged from what the functions really take and give', async () => {
    const { rows } = await cast.world.as('o_worker').call('settings.burdenCheck', {})
    expect(rows.map(({ id }) => id)).toEqual([...burdenRules])
    expect(rows.filter(({ by }) => by === 'contract').flatMap(({ findings }) => findings)).toEqual([])
  })

  it('turns green with a filing number and a clean scan, and red again with an indicator of usage', async () => {
    expect(await red()).toEqual(['filing: 还没有填写备案号', 'app: 还没有发布前扫描的记录'])
    await cast.world.as('o_admin').call('settings.saveFiling', { submissionId: submissionId(), number: ' 冀ICP备00000000号-1X ' })
    const operator = operatorOfWorld(cast.world)
    await operator.call('recordScan', { findings: ['app.js 减负 排名: 排行榜'] })
    expect(await red()).toEqual(['app: app.js 减负 排名: 排行榜'])
    await operator.call('recordScan', { findings: [] })
    expect(await red()).toEqual([])
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await db.collection('indicators').add({ data: { _id: 'i_usage', title: '小程序登录率', order: 1, isRetired: false } })
    await db.collection('indicators').add({ data: { _id: 'i_old', title: '打卡率', order: 2, isRetired: true } })
    expect(await red()).toEqual(['appraisal: 小程序登录率'])
  })

  it('keeps what is no filing number out, and lets only an administrator enter one', async () => {
    const input = { submissionId: submissionId(), number: '正在办理' }
    expect(await cast.world.as('o_admin').refusal('settings.saveFiling', input)).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'filingNumber' } })
    expect((await cast.world.as('o_office').refusal('settings.saveFiling', { ...input, number: '冀ICP备00000000号-1X' })).code).toBe('FORBIDDEN')
  })

  it('takes 意见反馈 about the app as an ordinary problem of its own kind, with a number and a clock', async () => {
    const { id } = await cast.world.as('o_worker').call('problem.submit', {
      submissionId: submissionId(), category: 'appFeedback', description: '大字模式下“我的”里的按钮叠在一起，点不到。', unionId: null, photos: [], anonymity: 'named', isHiddenFromUnion: false,
    })
    const [stored] = await cast.world.documents<{ ledger: string; category: string; number: string; clocks: object }>('problems', { _id: id })
    expect(stored).toMatchObject({ ledger: 'general', category: 'appFeedback', number: expect.stringMatching(/^GX-/), clocks: { accept: expect.anything() } })
  })
})
