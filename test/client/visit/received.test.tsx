import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { ReceivedList } from '@/src/features/visit/components/received/received-list'
import { ReceivedTab } from '@/src/features/visit/components/received/received-tab'
import { UnionPlans } from '@/src/features/visit/components/received/union-plans'
import { VisitRecord } from '@/src/features/visit/components/visit-record/visit-record'
import { submissionId } from '../../support/ids'
import { startWorld, type World } from '../../support/world'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

let world: World
let union: { id: string; name: string }

beforeAll(async () => {
  world = await startWorld()
  union = await world.union({ name: '演示第三小学工会' })
  const cadre = await world.person({ openid: 'o-cadre', name: '演示干部甲', roles: ['cadre'] })
  await world.pair({ person: cadre, unionId: union.id })
  await world.person({ openid: 'o-chair', name: '演示主席甲', roles: ['worker', 'chair'], unionIds: [union.id] })
})
afterAll(() => world.stop())
afterEach(cleanup)

const visited = async (): Promise<string> => {
  const cadre = world.as('o-cadre')
  const { visitId } = await cadre.call('visit.checkIn', { submissionId: submissionId(), unionId: union.id, mode: 'field', fix: null })
  await cadre.call('visit.finish', { submissionId: submissionId(), visitId, topics: ['lifeQuality'], record: '看了食堂，人很多。', photos: [], problems: [] })
  return visitId
}
const answerOf = async (visitId: string) => (await world.as('o-cadre').call('visit.get', { id: visitId })).chair

describe('a chair', () => {
  it('sees who waits for an answer, and confirms in one tap', async () => {
    const visitId = await visited()
    sitDown(world, 'o-chair')
    render(<ReceivedTab />)
    await tap('演示干部甲')
    expect(device.opened).toEqual([`/packages/cadre/pages/received/index?id=${visitId}`])
    cleanup()
    render(<ReceivedList firstId={visitId} />)
    await tapLabel('确认演示干部甲来过')
    await screen.findByText('确认来过', { selector: '.status-tag, .status-tag *' })
    expect(await answerOf(visitId)).toMatchObject({ answer: 'confirmed', byName: '演示主席甲' })
  })

  it('says what is wrong only in words, which the visitor answers', async () => {
    const visitId = await visited()
    sitDown(world, 'o-chair')
    const { unmount } = render(<ReceivedList firstId={visitId} />)
    await screen.findByLabelText('确认演示干部甲来过')
    await tap('哪里不对')
    await tap('告诉对方和办公室')
    await screen.findByText('写一句实际情况，至少 2 个字')
    expect(await answerOf(visitId)).toBeNull()
    await type('实际情况', '那天只通了电话')
    await tap('告诉对方和办公室')
    await screen.findByText('演示主席甲说：那天只通了电话')
    unmount()

    sitDown(world, 'o-cadre')
    render(<VisitRecord id={visitId} />)
    await screen.findByText(/次数照算/)
    await tap('写一句说明')
    await type('说明', '当天上午去过门卫登记')
    await tap('提交说明')
    await screen.findByText(/当天上午去过门卫登记/)
    expect((await world.as('o-cadre').call('visit.get', { id: visitId })).explanations.disputed?.words).toBe('当天上午去过门卫登记')
  })

  it('sees who means to come, with whose words', async () => {
    await world.as('o-cadre').call('visit.plan', {
      submissionId: submissionId(), unionId: union.id, plannedOn: '2026-06-20', time: '09:30', mode: 'field', topics: [], companionIds: [], words: '想和班组长坐坐',
    })
    sitDown(world, 'o-chair')
    render(<UnionPlans />)
    await tap('演示干部甲')
    await screen.findByText('想和班组长坐坐')
    await tap('提议换到这个时间')
    await screen.findByText('写一句，至少 2 个字')
    expect((await world.as('o-cadre').call('visit.plans', { scope: 'mine' })).rows[0]?.proposal).toBeNull()
  })
})

describe('a finished visit', () => {
  it('is put right with a reason, the words before kept, and taken back with one', async () => {
    const visitId = await visited()
    sitDown(world, 'o-cadre')
    render(<VisitRecord id={visitId} />)
    await tap('更正')
    await type('看到的、听到的', '看了食堂和阅览室。')
    await type('为什么更正', '少写了阅览室')
    await tap('更正，留下原来的')
    await screen.findByText('看了食堂和阅览室。')
    await tap('看经过')
    await screen.findByText(/原来“看了食堂，人很多。”，改成“看了食堂和阅览室。”/)
    await tap('取消这次')
    await type('为什么取消', '登记重了')
    fireEvent.click((await screen.findAllByText('取消这次走访')).at(-1)!)
    await screen.findByText(/这次走访取消了，不计次数/)
    expect(await world.as('o-cadre').call('visit.get', { id: visitId })).toMatchObject({ isCanceled: true, countsAsField: false })
  })
})
