import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import AcceptPage from '@/src/packages/office/pages/accept'
import { castOfFile } from '../support/cast'
import { inputOf, sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'
import { type Lines, linesOf } from './lines'

const cast = castOfFile()
let lines: Lines

beforeAll(async () => {
  lines = linesOf(cast)
})
beforeEach(() => cast.world.at('2026-06-16T01:41:00.000Z'))

const open = (id: string, openid = 'o_office'): void => {
  sitDown(cast.world, openid)
  device.params = { id }
  render(<AcceptPage />)
}

const choose = async (option: RegExp): Promise<void> => void fireEvent.click(await screen.findByRole('radio', { name: option }))

/** A week after 6月16日 nobody has answered. */
const overdue = '2026-06-24T02:00:00.000Z'
const nextDay = '2026-06-25T02:00:00.000Z'

describe('a call-back', () => {
  it('records what the reporter said, with the channel, and closes the line', async () => {
    const id = await lines.resolved('夜班补贴三个月没有发下来过')
    cast.world.at(overdue)
    open(id)
    await tapLabel('决定：该回访了')
    await screen.findByText('给演示职工甲打电话')
    expect(screen.getAllByText('名字和电话不要告诉承办的人').length).toBeGreaterThan(0)
    await choose(/^联系上了/)
    await tap('记下反映人的回答')
    expect(screen.getByText('选反映人答的那一个')).toBeTruthy()
    await choose(/^已解决/)
    await choose(/^满意/)
    await type('反映人的话', '钱到了，谢谢。')
    await tap('记下反映人的回答')
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'closed', cause: 'solved' }))
    expect((await lines.stored(id)).answers).toMatchObject([{ answer: 'solved', satisfaction: 'satisfied', channel: 'phone', words: '钱到了，谢谢。' }])
  })

  it('missed twice on different days, lets the line be closed as 未回访到, with both attempts shown', async () => {
    const id = await lines.resolved('宿舍楼的热水一直没有修好')
    cast.world.at(overdue)
    open(id)
    await tapLabel('决定：该回访了')
    await choose(/^没联系上/)
    await tap('记一次没联系上')
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ attempts: [{ channel: 'phone' }] }))
    expect(screen.queryByLabelText('决定：两次没联系上')).toBeNull()
    cleanup()

    cast.world.at(nextDay)
    open(id)
    await tapLabel('决定：该回访了')
    await screen.findByText('6月24日 10:00，演示办公室甲没联系上')
    await choose(/^没联系上/)
    await tap('记一次没联系上')
    await tapLabel('决定：两次没联系上')
    await screen.findByText('6月25日 10:00，演示办公室甲没联系上')
    await tap('记“未回访到”销号')
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'closed', cause: 'unreached' }))
  })

  it('of who is fully anonymous is not offered, and the page says what stands for it', async () => {
    const id = await lines.resolved('食堂的饭菜又贵又凉好久了', { anonymity: 'anonymous', phone: undefined })
    open(id)
    await screen.findByText(/^全匿名，没有电话可打。/)
    expect(screen.queryByRole('button', { name: /^回访/ })).toBeNull()
  })

  it('of who left no number can only be made in person, and is recorded as that', async () => {
    const id = await lines.resolved('食堂的饭菜又贵又凉好久了', { phone: undefined })
    open(id)
    await tap('回访')
    await screen.findByText(/^没有留电话。/)
    await screen.findByText('反映人到 6月23日都能自己回答，过了这天没联系上才算一次')
    expect(screen.queryByRole('radio', { name: /^没联系上/ })).toBeNull()
    await choose(/^部分解决/)
    await choose(/^当面问/)
    await tap('记下反映人的回答')
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'reopened', answers: [{ answer: 'partly', channel: 'visit' }] }))
  })

  it('a common reply with an open slot is not recorded until it is filled in', async () => {
    const id = await lines.resolved('停车棚漏雨一年多没有人修')
    cast.world.at(overdue)
    open(id)
    await tapLabel('决定：该回访了')
    await choose(/^没联系上/)
    await inputOf('怎么没联系上')
    fireEvent.click(within(await screen.findByLabelText('常用答复')).getByText('没联系上'))
    await tap('记一次没联系上')
    await screen.findByText('还有 2 处没填：时间、没人接听或关机')
    expect(await lines.stored(id)).toMatchObject({ attempts: [] })
    await type('怎么没联系上', '10 点打过一次，没人接，改天再打。')
    await tap('记一次没联系上')
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ attempts: [{ note: '10 点打过一次，没人接，改天再打。' }] }))
  })
})

describe('what the district cannot solve', () => {
  it('goes to the city union with a leader’s consent, is asked after, and comes back with the reply', async () => {
    const id = await lines.inProgress('物流园区的公交站太远没有车')
    await lines.give('o_leader', 'consentToEscalate', { id })
    open(id)
    await tap('上报市总工会')
    await screen.findByText('演示领导甲，6月16日')
    await type('为什么要上报', '公交线路要市里定。')
    await tap('报市总工会，每 15 个工作日问一次')
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'escalated' }))
    await tap('记下市总的答复')
    await choose(/^接着办/)
    await type('怎么答复的', '市总答复：8 月加一站。')
    await tap('记下，演示干部甲接着办')
    await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'inProgress' }))
  })
})
