import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { ReviewLinks } from '@/src/features/review/components/review-links'
import ChartsPage from '@/src/packages/leader/pages/charts'
import { submissionId } from '../../support/ids'
import { startWorld, type World } from '../../support/world'
import { sitDown, tapLabel } from '../support/seat'

let world: World
let union: { id: string; name: string }

beforeAll(async () => {
  world = await startWorld()
  union = await world.union({ name: '演示第三小学工会', isKey: true })
  await world.person({ openid: 'o-leader', name: '演示领导甲', roles: ['leader'] })
  await world.person({ openid: 'o-chair', name: '演示主席甲', roles: ['chair'], unionIds: [union.id] })
  await world.person({ openid: 'o-worker', name: '演示职工甲' })
  await world.as('o-worker').call('problem.submit', {
    submissionId: submissionId(), category: 'pay', description: '三个月没有发加班费，问了两次都没有答复。', anonymity: 'hiddenFromOwner', isHiddenFromUnion: false, unionId: null, photos: [],
  })
})
afterAll(() => world.stop())
afterEach(cleanup)

describe('the charts', () => {
  it('say every figure in words, for the district and for one union alone', async () => {
    sitDown(world, 'o-leader')
    render(<ChartsPage />)
    await screen.findByLabelText(/6月：反映 1 件，销号 0 件$/)
    await screen.findByText('2026年上半年：反映 1 件，比2025年下半年多 1 件；销号 0 件，和2025年下半年一样。')
    await screen.findByLabelText('劳动报酬 1 件')
    await screen.findByText('还没有联系过')
    await tapLabel('工会：全区，点按更换')
    fireEvent.click(await within(await screen.findByRole('dialog', { name: '看哪个工会' })).findByText(union.name))
    await screen.findByText('这十二个月还没有职工反映问题。')
    await screen.findByText('这段时间没有职工反映问题。')
    expect(screen.queryByText('每月月底的四种灯')).toBeNull()
    await tapLabel(`工会：${union.name}，点按更换`)
    fireEvent.click(await within(screen.getByRole('dialog', { name: '看哪个工会' })).findByText('全区'))
    await screen.findByLabelText('劳动报酬 1 件')
  })
})

describe('the ways to the review', () => {
  it('lead a leader everywhere, and a chair to what is published', async () => {
    sitDown(world, 'o-leader')
    const { unmount } = render(<ReviewLinks />)
    for (const name of ['图表', '指标', '任务分解', '报告', '简报和通报', '会议和活动', '媒体报道', '上报']) await screen.findByText(name)
    unmount()
    sitDown(world, 'o-chair')
    render(<ReviewLinks />)
    await screen.findByText('报告')
    await screen.findByText('简报和通报')
    for (const name of ['图表', '指标', '任务分解', '上报']) expect(screen.queryByText(name)).toBeNull()
  })
})
