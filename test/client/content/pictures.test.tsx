import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import DeliveriesPage from '@/src/packages/admin/pages/deliveries'
import PicturesPage from '@/src/packages/admin/pages/pictures'
import RetentionPage from '@/src/packages/admin/pages/retention'
import { type Cast, castOf } from '../../functions/cast'
import { assigned, report } from '../../functions/problem/story'
import { failing } from '../support/bad-network'
import { leave } from '../support/idle'
import { sitDown, tap, type } from '../support/seat'

let cast: Cast
beforeAll(async () => {
  cast = await castOf()
})
afterAll(() => cast.world.stop())
afterEach(leave)

const open = (openid: string, Screen: () => React.JSX.Element): void => {
  sitDown(cast.world, openid)
  render(<Screen />)
}
const as = (openid: string) => cast.world.as(openid)
/** A picture that WeChat is asked about, and answers nothing. */
const unanswered = async (): Promise<string> => {
  const { uploadPrefix } = await as('o_worker').call('problem.openDraft', {})
  const photo = await as('o_worker').upload(uploadPrefix)
  cast.world.cloud.fault({ action: 'wx.openApi', rate: 1, code: 'SYS_ERR' })
  const { id } = await as('o_worker').call('problem.submit', report(cast, { photos: [photo] }))
  cast.world.cloud.fault(null)
  return id
}
/** The words stand on the picture, above the sheet and on its button. */
const tapLast = async (text: string): Promise<void> => void fireEvent.click((await screen.findAllByText(text)).at(-1)!)
const photosOf = async (id: string): Promise<number> => (await as('o_office').call('problem.get', { id })).photos.length

describe('图片检查', () => {
  let id: string
  it('shows one under check without the picture', async () => {
    id = await unanswered()
    open('o_office', PicturesPage)
    await screen.findByText('没有要看的图片')
    await tap('检查中')
    await screen.findByText('微信正在检查，先不给别人看')
    expect(screen.queryByLabelText('要看的图片，点开看大图')).toBeNull()
  })

  it('lets nobody refuse one without a reason, and takes it once although the answer was lost', async () => {
    cast.world.at('2026-06-16T02:30:00.000Z')
    await cast.world.cloud.timer('sweep')
    open('o_office', PicturesPage)
    await screen.findByText('微信半小时没有回音')
    await screen.findByLabelText('要看的图片，点开看大图')
    await tap('不让通过')
    await screen.findByText(/只有传的人自己看得到；文字照样办/)
    await tapLast('不让通过')
    await screen.findByText('写一句为什么，至少 2 个字')
    await type('为什么', '照到了别人的证件')
    const network = failing('decide', 'answer')
    await tapLast('不让通过')
    await screen.findByText(/没有网络/)
    network.heal()
    await tapLast('不让通过')
    await screen.findByText('没有要看的图片')
    expect(new Set(network.submissionIds).size).toBe(1)
    expect(await photosOf(id)).toBe(0)
  })

  it('lets a person turn a refusal', async () => {
    open('o_office', PicturesPage)
    await screen.findByText('没有要看的图片')
    await tap('未通过')
    await screen.findByText('没让通过：照到了别人的证件')
    await tap('改为通过')
    await screen.findByText('没有未通过的图片')
    expect(await photosOf(id)).toBe(1)
  })
})

describe('微信提醒的发送', () => {
  it('says what went to whom and why not, and never names a reporter', async () => {
    await assigned(cast)
    await cast.world.cloud.timer('deliver')
    const { rows } = await as('o_office').call('notice.deliveries', {})
    expect(rows.length).toBeGreaterThan(0)
    open('o_office', DeliveriesPage)
    await screen.findAllByText('还没设微信模板')
    await screen.findAllByText('只在消息里')
    expect(screen.queryByText(/演示职工甲/)).toBeNull()
  })
})

describe('到期清理', () => {
  it('tells beforehand what the next run removes, and afterwards what it removed', async () => {
    cast.world.at('2026-09-01T02:00:00.000Z')
    open('o_office', RetentionPage)
    await screen.findByText(/条到期，下一次清理就删/)
    await leave()
    await cast.world.cloud.timer('sweep')
    open('o_office', RetentionPage)
    await screen.findByText(/现在没有到期的。上一次 2026年9月1日，删了 \d+ 条/)
    await screen.findByText('台账、办理经过、审计')
  })

  it('can be tried again', async () => {
    sitDown(cast.world, 'o_office')
    const network = failing('retention', 'question')
    render(<RetentionPage />)
    await screen.findByText('到期清理没有取到')
    network.heal()
    await tap('再试一次')
    await waitFor(() => expect(screen.getByText('防重复提交的记号')).toBeTruthy())
  })
})
