import { render, screen, within } from '@testing-library/react'
import BurdenPage from '@/src/packages/worker/pages/burden'
import { type Cast, castOf } from '../../functions/cast'
import { operatorOfWorld } from '../../functions/data/between'
import { submissionId } from '../../support/ids'
import { leave } from '../support/idle'
import { sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'
import { chooseUnion, openForm, receiptOpened, submit } from '../worker/form'

let cast: Cast
beforeAll(async () => {
  cast = await castOf()
  await cast.world.person({ openid: 'o_admin', name: '演示管理员甲', roles: ['admin'] })
})
afterAll(() => cast.world.stop())
afterEach(leave)

const open = (openid: string): void => {
  sitDown(cast.world, openid)
  render(<BurdenPage />)
}
const ruleOf = async (rule: string) => within((await screen.findByText(rule)).closest<HTMLElement>('.cell')!)

describe('减负自查', () => {
  it('tells a worker what it is read from, and which rules are not kept now', async () => {
    open('o_worker')
    await screen.findByText(/11 条里有 2 条没做到/)
    await screen.findByText('国办函〔2026〕12号，2026年1月25日')
    await screen.findByText(/请管理员和正式文件核对一遍/)
    ;(await ruleOf('不强制拍照、录像')).getByText('做到了')
    const filing = await ruleOf('上线前备案')
    filing.getByText('没做到')
    filing.getByText('查到：还没有填写备案号')
  })

  it('turns green with a filing number and a clean scan, which it then shows', async () => {
    await cast.world.as('o_admin').call('settings.saveFiling', { submissionId: submissionId(), number: '冀ICP备00000000号-1X' })
    await operatorOfWorld(cast.world).call('recordScan', { findings: [] })
    open('o_worker')
    await screen.findByText(/11 条都做到了/)
    ;(await ruleOf('上线前备案')).getByText('冀ICP备00000000号-1X')
  })

  it('turns red when the office sets an indicator of usage, with the indicator’s name for everybody', async () => {
    await cast.world.as('o_office').call('review.saveIndicator', {
      submissionId: submissionId(), theme: 'action', title: '小程序月活跃率', unit: '%', clause: '办公室自己加的', source: null, target: { kind: 'counted' }, dueOn: null,
      leaderIds: null, departments: null, entry: null, isRetired: false,
    })
    open('o_worker')
    await screen.findByText(/11 条里有 1 条没做到/)
    ;(await ruleOf('不把使用程序当考核')).getByText('查到：小程序月活跃率')
  })

  it('shows where a file breaks a rule to who can put it right, and to others that it does', async () => {
    await operatorOfWorld(cast.world).call('recordScan', { findings: ['home.js 排名'] })
    open('o_worker')
    await (await ruleOf('装到手机上的程序也照此执行')).findByText('查到 1 处，管理员看得到是哪里')
    await leave()
    open('o_admin')
    await (await ruleOf('装到手机上的程序也照此执行')).findByText('查到：home.js 排名')
  })

  it('leads to 意见反馈, an ordinary report of its own kind', async () => {
    open('o_worker')
    await tap('意见反馈')
    expect(device.opened).toEqual(['/packages/worker/pages/report/index?category=appFeedback'])
    await leave()
    await openForm(cast.world, { category: 'appFeedback' })
    await type('说说情况', '大字模式下“我的”里的按钮叠在一起，点不到。')
    await chooseUnion('还没有工会')
    submit()
    await receiptOpened()
    expect(await cast.world.documents('problems', { category: 'appFeedback' })).toHaveLength(1)
  })
})
