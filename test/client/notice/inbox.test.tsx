import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import InboxPage from '@/src/packages/worker/pages/inbox'
import MePage from '@/src/pages/me'
import { targetOf } from '@/src/features/notice/notice-target'
import { assigned, submitted } from '../../functions/problem/story'
import { submissionId } from '../../support/ids'
import { castOfFile } from '../support/cast'
import { sitDown, tap } from '../support/seat'
import { device } from '../support/taro'

const cast = castOfFile()

const open = (openid: string): void => {
  sitDown(cast.world, openid)
  render(<InboxPage />)
}

describe('消息', () => {
  it('is empty for somebody nothing was told to', async () => {
    open(cast.otherWorker.openid)
    await screen.findByText('还没有消息')
  })

  it('tells the reporter what happened, marks what is new, and leads to the problem', async () => {
    const { id } = await submitted(cast)
    await cast.world.as(cast.office.openid).call('problem.decline', {
      id, submissionId: submissionId(), reason: '这件事归劳动仲裁管。', whereToTurn: '区劳动人事争议仲裁院',
    })
    open(cast.worker.openid)
    fireEvent.click(await screen.findByRole('button', { name: /^新消息，不予受理，点开看理由/ }))
    await waitFor(() => expect(device.opened).toEqual([`/packages/worker/pages/problem/index?id=${id}`]))
  })

  it('counts what is new in 我的 until it has been looked at', async () => {
    const { id } = await assigned(cast, { description: '更衣柜锁坏了没人修，丢过两次东西。' })
    sitDown(cast.world, cast.owner.openid)
    render(<MePage />)
    await screen.findByText('1 条新的')
    await tap('消息')
    expect(device.opened).toEqual(['/packages/worker/pages/inbox/index'])
    cleanup()
    open(cast.owner.openid)
    fireEvent.click(await screen.findByRole('button', { name: /^新消息/ }))
    expect(device.opened).toEqual([`/packages/cadre/pages/handle/index?id=${id}`])
    await waitFor(async () => expect((await cast.world.as(cast.owner.openid).call('notice.unread', {})).count).toBe(0))
    cleanup()
    sitDown(cast.world, cast.owner.openid)
    render(<MePage />)
    await screen.findByText('我反映的')
    await waitFor(() => expect(screen.queryByText(/条新的/)).toBeNull())
  })

  it('reaches a fully anonymous reporter, who has no other', async () => {
    const { id } = await submitted(cast, { anonymity: 'anonymous', description: '食堂后厨地面总有积水，滑倒过两个人。' })
    await cast.world.as(cast.office.openid).call('problem.returnForMore', { id, submissionId: submissionId(), words: '请说说是哪个食堂' })
    open(cast.worker.openid)
    await screen.findByText('食堂后厨地面总有积水')
    expect(screen.getByText(/全匿名反映的，进展只在这里/)).toBeTruthy()
  })

  it('says what failed and tries again', async () => {
    cast.world.cloud.fault({ action: 'database.*', target: 'outbox', code: 'DATABASE_REQUEST_FAILED' })
    open(cast.otherWorker.openid)
    await screen.findByText('消息没有取到')
    cast.world.cloud.fault(null)
    await tap('再试一次')
    await screen.findByText('还没有消息')
  })
})

describe('what a message leads to', () => {
  const about = { problemId: 'p_1', publicationId: null, visitId: null }
  it.each([
    ['accepted', ['worker'], 'packages/worker/pages/problem'],
    ['urged', ['worker', 'cadre'], 'packages/cadre/pages/handle'],
    ['toDecide', ['worker', 'office'], 'packages/office/pages/accept'],
    ['paused', ['worker'], 'packages/worker/pages/problem'],
    ['paused', ['worker', 'cadre'], 'packages/office/pages/accept'],
  ] as const)('is, for %s told to %j, %s', (kind, roles, page) => {
    expect(targetOf({ ...about, kind }, roles)?.url).toBe(`/${page}/index?id=p_1`)
  })

  it('is a published problem, a visit, or nothing', () => {
    expect(targetOf({ ...about, problemId: null, publicationId: 'b_1', kind: 'followedMoved' }, ['worker'])?.url).toBe('/packages/worker/pages/published-problem/index?id=b_1')
    expect(targetOf({ ...about, problemId: null, visitId: 'v_1', kind: 'visitReceived' }, ['chair'])?.url).toBe('/packages/cadre/pages/visit-record/index?id=v_1')
    expect(targetOf({ ...about, problemId: null, kind: 'planned' }, ['worker'])).toBeUndefined()
  })
})
