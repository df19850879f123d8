import { render, screen, waitFor } from '@testing-library/react'
import DeskPage from '@/src/packages/admin/pages/desk'
import SettingPage from '@/src/packages/admin/pages/setting'
import SettingsPage from '@/src/packages/admin/pages/settings'
import HomePage from '@/src/pages/home'
import { type Cast, castOf } from '../../functions/cast'
import { submissionId } from '../../support/ids'
import { failing } from '../support/bad-network'
import { leave } from '../support/idle'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

let cast: Cast
beforeAll(async () => {
  cast = await castOf()
  await cast.world.person({ openid: 'o_admin', name: '演示管理员甲', roles: ['admin'] })
})
afterAll(() => cast.world.stop())
afterEach(leave)

const sit = (openid: string, Screen: () => React.JSX.Element, params: Record<string, string> = {}): void => {
  sitDown(cast.world, openid)
  device.params = params
  render(<Screen />)
}
const setting = (openid: string, name: string): void => sit(openid, SettingPage, { name })
const now = () => cast.world.as('o_admin').call('settings.all', {})

describe('the alternate for complaints about supervision', () => {
  it('is asked for at 管理 and in the settings until it is named, by name of who may name it', async () => {
    sit('o_admin', DeskPage)
    await tap('反映监督组自己的由谁来办，还没有定。请现在定好。')
    expect(device.opened).toEqual(['/packages/admin/pages/setting/index?name=conduct'])
    await leave()
    sit('o_supervisor', DeskPage)
    await screen.findByText(/请管理员定好/)
    await leave()
    for (const openid of ['o_admin', 'o_supervisor']) {
      sit(openid, HomePage)
      await screen.findByText(/^反映监督组自己的由谁来办，还没有定/)
      await leave()
    }
    sit('o_admin', SettingsPage)
    await screen.findByText(/没有定好之前，这样的件只能请市总工会办/)
  })

  it('is named once although the answer was lost, and then nothing is asked any more', async () => {
    setting('o_admin', 'conduct')
    await tap('定下来')
    await screen.findByText('先选一位同志')
    await tapLabel('由谁来办：选一位同志')
    await tapLabel('演示领导甲')
    const network = failing('saveAlternate', 'answer')
    await tap('定为演示领导甲')
    await screen.findByText(/没有网络/)
    network.heal()
    await tap('定为演示领导甲')
    await screen.findByText('现在：演示领导甲。')
    await screen.findByText('演示管理员甲：演示领导甲')
    expect((await now()).conduct).toMatchObject({ version: 1, alternate: { name: '演示领导甲' } })
    await leave()
    sit('o_admin', DeskPage)
    await screen.findByText('审计')
    expect(screen.queryByText(/还没有定/)).toBeNull()
  })

  it('is refused with a sentence when it is somebody of supervision', async () => {
    setting('o_admin', 'conduct')
    await tapLabel('由谁来办：演示领导甲')
    await tapLabel('演示监督甲')
    await tap('定为演示监督甲')
    await screen.findByText('监督组的同志不能替监督组自己，请另选一位。')
  })
})

describe('the clock table', () => {
  it('is changed by the office, several numbers at once, and says what was usual', async () => {
    setting('o_office', 'clocks')
    await tapLabel('办结一般的：5 个工作日')
    await type('多少个工作日', '0')
    await tap('改好了')
    await screen.findByText('写 1 到 30 的整数')
    await type('多少个工作日', '7')
    await tap('改好了')
    await tapLabel('回访销号后可以重开：30 天')
    await type('多少天', '45')
    await tap('改好了')
    await tap('保存 2 处改动')
    await screen.findByText('演示办公室甲：办结，一般的：5 → 7 个工作日；回访，销号后可以重开：30 → 45 天')
    await screen.findByText('原来是 5 个工作日')
    expect((await now()).clocks.counts).toMatchObject({ 'solve.general': 7, reopenDays: 45 })
  })

  it('is not sent while it does not hold together', async () => {
    setting('o_office', 'clocks')
    await tapLabel('办结一般的：7 个工作日')
    await type('多少个工作日', '20')
    await tap('改好了')
    await screen.findByText('办结：一般的不能比复杂的长，复杂的不能比要外部单位的长')
    expect(screen.queryByText(/^保存/)).toBeNull()
  })

  it('keeps what was written when somebody else was faster, and takes it the second time', async () => {
    setting('o_office', 'clocks')
    await tapLabel('承办承办人签收：1 个工作日')
    await type('多少个工作日', '2')
    await tap('改好了')
    await cast.world.as('o_admin').call('settings.saveClocks', { submissionId: submissionId(), version: (await now()).clocks.version, counts: { blueHours: 6 } })
    await tap('保存 1 处改动')
    await screen.findByText(/有人刚刚改了/)
    await screen.findByLabelText('催办督办特急到期前多久变蓝：6 小时')
    await tap('保存 1 处改动')
    await waitFor(async () => expect((await now()).clocks.counts).toMatchObject({ signWorkdays: 2, blueHours: 6 }))
  })

  it('is only read by supervision', async () => {
    setting('o_supervisor', 'clocks')
    await screen.findByText('原来是 5 个工作日')
    expect(screen.queryByLabelText('办结一般的：7 个工作日')).toBeNull()
  })
})

describe('the other settings', () => {
  it('take next year’s holidays from the pasted notice, read back before they are saved', async () => {
    const year = Number((await now()).calendar.knownThrough.slice(0, 4)) + 1
    setting('o_office', 'calendar')
    await type(`${year} 年放假的通知`, '一、春节：2月6日至12日放假。')
    await screen.findByText('没有元旦，请贴全。')
    await type(`${year} 年放假的通知`, '一、元旦：1月1日（周五）至3日（周日）放假，共3天。')
    await screen.findByText('1月1日至1月3日')
    await tap(`对的，存 ${year} 年的`)
    await screen.findByText(`演示办公室甲：${year} 年：放假 3 天，调休上班 0 天`)
    expect((await now()).calendar.knownThrough).toBe(`${year}-12-31`)
  })

  it('take the filing number as it is printed', async () => {
    setting('o_admin', 'filing')
    await type('备案号', '正在办')
    await tap('保存备案号')
    await screen.findByText(/备案号像这样/)
    await type('备案号', '冀ICP备00000000号-1X')
    await tap('保存备案号')
    await screen.findByText('演示管理员甲：冀ICP备00000000号-1X')
  })

  it('limit what one person may do, by the administrator alone', async () => {
    setting('o_admin', 'limits')
    await tapLabel('导出文件：1000000 次一天')
    await type('多少次一天', '60')
    await tap('改好了')
    await tap('保存 1 处改动')
    await screen.findByText('演示管理员甲：导出文件：1000000 → 60 次')
  })

  it('say that there is no such one, and that a list could not be fetched', async () => {
    setting('o_admin', 'colours')
    await screen.findByText('没有这一项设置')
    await leave()
    sitDown(cast.world, 'o_admin')
    const network = failing('all', 'question')
    render(<SettingsPage />)
    await screen.findByText('设置没有取到')
    network.heal()
    await tap('再试一次')
    await screen.findByText('时限')
  })
})
