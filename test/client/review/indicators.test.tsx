import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { EntryForm } from '@/src/features/review/components/indicator-forms/entry-form'
import { IndicatorForm } from '@/src/features/review/components/indicator-forms/indicator-form'
import { IndicatorTree } from '@/src/features/review/components/indicator-tree'
import { IndicatorView } from '@/src/features/review/components/indicator-view'
import { startWorld, type World } from '../../support/world'
import { failing } from '../support/bad-network'
import { inputOf, sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

const participation = 'i_participation'

let world: World

beforeAll(async () => {
  world = await startWorld()
  await world.person({ openid: 'o-office', name: '演示办公室甲', roles: ['office'] })
  await world.person({ openid: 'o-cadre', name: '演示干部甲', roles: ['cadre'] })
})
afterAll(() => world.stop())
afterEach(cleanup)

const rowOf = async (id: string) =>
  (await world.as('o-office').call('review.indicators', {})).branches.flatMap(({ indicators }) => indicators).find((row) => row.id === id)

describe('the tree of indicators', () => {
  it('shows the goals first and the key tasks behind the other word, and says where there is no data', async () => {
    sitDown(world, 'o-cadre')
    render(<IndicatorTree />)
    await screen.findByText('组织功能强')
    expect(screen.queryByText('解决问题')).toBeNull()
    fireEvent.click(await screen.findByLabelText('重点任务'))
    await screen.findByText('解决问题')
    expect((await screen.findAllByText('暂无数据')).length).toBeGreaterThan(0)
    expect(screen.queryByText('新加一项指标')).toBeNull()
  })

  it('asks the office for what nobody else is named to enter', async () => {
    sitDown(world, 'o-office')
    render(<IndicatorTree />)
    await screen.findByText('由您填的')
    const { title } = (await rowOf(participation))!
    await tapLabel(`填${title}`)
    expect(device.opened).toEqual([`/packages/office/pages/indicator-entry/index?id=${participation}`])
  })
})

describe('entering a value', () => {
  it('takes no value without its evidence, nor more than all, and keeps what was typed', async () => {
    sitDown(world, 'o-office')
    render(<EntryForm id={participation} />)
    await type('完成的', '95')
    await type('总数', '90')
    await tap('记下这个数')
    await screen.findByText('完成的比总数多，看看是不是写反了')
    await screen.findByText('写一句依据，或加一张照片')
    expect((await inputOf('完成的')).value).toBe('95')
    expect((await rowOf(participation))?.value).toBeNull()
  })

  it('is of the server’s day, also before it is known who looks and with a phone whose clock is wrong', async () => {
    sitDown(world, 'o-office')
    const network = failing('me', 'question')
    render(<EntryForm id={participation} />)
    await screen.findByText('6月16日 周二')
    expect(network.submissionIds.length).toBeGreaterThan(0)
    network.heal()
  })

  it('stands in the tree and in the history with who entered it', async () => {
    sitDown(world, 'o-office')
    const { unmount } = render(<EntryForm id={participation} />)
    await type('完成的', '57')
    await type('总数', '60')
    await type('依据', '竞赛报名册')
    await tap('记下这个数')
    await waitFor(async () => expect((await rowOf(participation))?.valueWords).toBe('95%（57/60）'))
    unmount()
    render(<IndicatorView id={participation} />)
    await screen.findByText('演示办公室甲：竞赛报名册')
    await waitFor(() => expect(screen.getAllByText('95%（57/60）')).toHaveLength(2))
  })

  it('is not offered where the records give the value, nor to somebody who is not named', async () => {
    sitDown(world, 'o-office')
    const { unmount } = render(<IndicatorView id="i_resolution" />)
    await screen.findByText(/按台账算，不用人填，和总览/)
    expect(screen.queryByText('填这一项')).toBeNull()
    unmount()
    sitDown(world, 'o-cadre')
    render(<IndicatorView id={participation} />)
    await screen.findByText('填过的')
    expect(screen.queryByText('填这一项')).toBeNull()
    expect(screen.queryByText('改目标和谁来填')).toBeNull()
  })
})

describe('changing an indicator', () => {
  it('keeps the old target, and names who is to enter it', async () => {
    sitDown(world, 'o-office')
    const { unmount } = render(<IndicatorForm id={participation} />)
    await type('不低于百分之', '120')
    await tap('保存这项指标')
    await screen.findByText('写 0 到 100 的数')
    await type('不低于百分之', '96')
    await tapLabel('谁来填：办公室')
    await tapLabel('演示干部甲')
    await tap('保存这项指标')
    await waitFor(async () => expect((await rowOf(participation))?.targetWords).toBe('不低于 96%'))
    expect((await rowOf(participation))?.entry?.byName).toBe('演示干部甲')
    unmount()
    render(<IndicatorView id={participation} />)
    await screen.findByText('以前的目标')
    await screen.findByText('不低于 90%，到年底')
  })

  it('tells when somebody changed it first', async () => {
    sitDown(world, 'o-office')
    render(<IndicatorForm id={participation} />)
    await type('不低于百分之', '97')
    const { version, title, unit, clause, source, target, dueOn } = (await rowOf(participation))!
    await world.as('o-office').call('review.saveIndicator', {
      submissionId: 'somebody-was-faster-1', id: participation, version, theme: 'action', title, unit, clause, source, target, dueOn, leaderIds: null, departments: null,
      entry: { every: 'half', byId: null }, isRetired: false,
    })
    await tap('保存这项指标')
    await screen.findByText(/有人刚刚改了这一份/)
    expect((await rowOf(participation))?.targetWords).toBe('不低于 96%')
  })
})
