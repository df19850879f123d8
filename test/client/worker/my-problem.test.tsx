import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import MyProblemPage from '@/src/packages/worker/pages/problem'
import ReceiptPage from '@/src/packages/worker/pages/receipt'
import ProblemsPage from '@/src/pages/problems'
import { type Cast, castOf } from '../../functions/cast'
import { assigned, inProgress, resolved, submitted } from '../../functions/problem/story'
import { submissionId } from '../../support/ids'
import { sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

let cast: Cast
beforeAll(async () => { cast = await castOf() })
afterAll(() => cast.world.stop())
afterEach(() => {
  cast.world.cloud.fault(null)
  cleanup()
})

const open = (id: string): void => {
  sitDown(cast.world, cast.worker.openid)
  device.params = { id }
  render(<MyProblemPage />)
}
const stored = async (id: string): Promise<Problem> => (await cast.world.documents<Problem>('problems', { _id: id }))[0]!
const office = () => cast.world.as(cast.office.openid)
const choose = async (name: RegExp | string): Promise<void> => void fireEvent.click(await screen.findByRole('radio', { name }))

describe('这件事解决了吗', () => {
  it('is asked with the owner’s words, and nothing is chosen beforehand', async () => {
    const { id } = await resolved(cast)
    open(id)
    await screen.findByText('这件事解决了吗')
    expect(screen.getByText('承办人演示干部甲 6月16日答复：三个月的补贴六月十五日已经补发到卡上。')).toBeTruthy()
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-checked'))).toEqual(['false', 'false', 'false', 'false'])
    expect(screen.queryByText('提交回答')).toBeNull()
    expect((await stored(id)).answers).toEqual([])
  })

  it('closes the problem with 已解决, and says so before', async () => {
    const { id } = await resolved(cast)
    open(id)
    await choose(/^已解决/)
    await screen.findByText('提交后，这件就销号了。')
    await choose('满意')
    await tap('提交回答')
    await screen.findByText('您回答“已解决”')
    expect(await stored(id)).toMatchObject({ state: 'closed', answers: [{ answer: 'solved', satisfaction: 'satisfied' }] })
    expect(screen.queryByText('这件事解决了吗')).toBeNull()
  })

  it('takes 部分解决 with what is still missing back to work', async () => {
    const { id } = await resolved(cast)
    open(id)
    await choose(/^部分解决/)
    await type('还差什么', '还有两个人没有收到')
    await choose('基本满意')
    await tap('提交回答')
    await screen.findByText('您回答“部分解决”')
    expect(await stored(id)).toMatchObject({ state: 'reopened', answers: [{ answer: 'partly', satisfaction: 'fair', words: '还有两个人没有收到' }] })
  })

  it('asks for no rating with 不了解', async () => {
    const { id } = await resolved(cast)
    open(id)
    await choose(/^不了解/)
    await screen.findByText('提交后，我们把办理的情况说给您听，再请您回答。')
    expect(screen.queryByText('办得怎么样')).toBeNull()
  })

  it('says what a second 未解决 leads to', async () => {
    const { id } = await resolved(cast)
    await cast.world.as(cast.worker.openid).call('problem.answer', { id, submissionId: submissionId(), answer: 'unsolved' })
    const owner = cast.world.as(cast.owner.openid)
    await owner.call('problem.addProgress', { id, submissionId: submissionId(), words: '又核对了一遍名单', photos: [] })
    await owner.call('problem.resolve', { id, submissionId: submissionId(), words: '名单上的人都补发了。' })
    open(id)
    await choose(/^未解决/)
    await screen.findByText('提交后，办公室 2 个工作日内决定：重新办，还是向您说明原因。')
    await tap('提交回答')
    await screen.findByText('等办公室决定')
    expect(await stored(id)).toMatchObject({ state: 'resolved', unsolvedCount: 2 })
  })

  it('tells what happened when the problem has moved on meanwhile', async () => {
    const { id } = await resolved(cast)
    open(id)
    await choose(/^已解决/)
    await cast.world.as(cast.worker.openid).call('problem.answer', { id, submissionId: submissionId(), answer: 'solved' })
    await tap('提交回答')
    await screen.findByText('已销号。已为您更新到最新。')
    await screen.findByText('您回答“已解决”')
    expect((await stored(id)).answers).toHaveLength(1)
  })
})

describe('我的诉求, one of them', () => {
  it('asks for what is missing and hands it in', async () => {
    const { id } = await submitted(cast)
    await office().call('problem.returnForMore', { id, submissionId: submissionId(), words: '请说说是哪几个月的' })
    open(id)
    await screen.findByText('请您补充')
    expect(screen.getByText('请说说是哪几个月的')).toBeTruthy()
    await tap('提交补充')
    await screen.findByText('写一下要补充的情况')
    await type('补充的情况', '三月、四月和五月的夜班')
    await tap('提交补充')
    await screen.findByText('您补充了情况')
    expect(await stored(id)).toMatchObject({ state: 'submitted', supplies: [{ text: '三月、四月和五月的夜班' }] })
  })

  it('shows why it was declined and whom to turn to', async () => {
    const { id } = await submitted(cast)
    await office().call('problem.decline', { id, submissionId: submissionId(), reason: '这件事归劳动仲裁管。', whereToTurn: '区劳动人事争议仲裁院' })
    open(id)
    await screen.findByText('这件事归劳动仲裁管。')
    expect(screen.getByText('区劳动人事争议仲裁院')).toBeTruthy()
  })

  it('is withdrawn only by a second tap, with a reason or without', async () => {
    const { id } = await submitted(cast)
    open(id)
    await tap('撤回这件诉求')
    await screen.findByText('撤回后不再办理，也不能恢复；要办可以再反映一次。')
    expect((await stored(id)).state).toBe('submitted')
    fireEvent.click(screen.getByRole('button', { name: '撤回' }))
    await screen.findByText('您撤回了')
    expect((await stored(id)).state).toBe('withdrawn')
    expect(screen.getByText('您已撤回。要办可以再反映一次。')).toBeTruthy()
  })

  it('offers no way back once somebody works on it', async () => {
    const { id } = await inProgress(cast)
    open(id)
    await screen.findByText('演示干部甲签收，开始办理')
    expect(screen.queryByText('撤回这件诉求')).toBeNull()
  })

  it('tells who has it and by when, in plain words', async () => {
    const { id } = await assigned(cast)
    open(id)
    await screen.findByText('演示干部甲签收后办理，最晚 6月24日给结果')
    expect(screen.getByText('办公室受理，交给演示干部甲')).toBeTruthy()
    expect(screen.getByText('期限 6月24日，5 个工作日')).toBeTruthy()
  })

  it('is not there for somebody else', async () => {
    const { id } = await submitted(cast)
    sitDown(cast.world, cast.otherWorker.openid)
    device.params = { id }
    render(<MyProblemPage />)
    await screen.findByText('没有找到这件，可能已并案或号码有误。')
    expect(screen.queryByText('再试一次')).toBeNull()
  })
})

describe('回执', () => {
  it('keeps the number and says what comes next by when, with what was not counted', async () => {
    const receipt = await submitted(cast)
    sitDown(cast.world, cast.worker.openid)
    device.params = { id: receipt.id }
    render(<ReceiptPage />)
    await screen.findByText(receipt.number)
    for (const text of [
      '2026年6月16日 09:41', '工资报酬：三月到五月的夜班补贴一直没发', '演示第三小学工会', '对承办匿名，只有办公室看得到',
      '最晚 6月17日，答复受不受理', '受理后最晚 6月24日，给您办理结果', '一般的事 5 个工作日，端午放假 3 天不算',
    ]) {
      expect(screen.getByText(text)).toBeTruthy()
    }
    await tap('查看这件诉求')
    await waitFor(() => expect(device.opened).toEqual([`/packages/worker/pages/problem/index?id=${receipt.id}`]))
  })
})

describe('我的诉求', () => {
  it('puts what waits for the reporter first', async () => {
    const waiting = await resolved(cast, { description: '检票口休息室饮水机坏了，二十天没有热水。' })
    await submitted(cast, { description: '更衣柜锁坏了没人修，丢过两次东西。' })
    sitDown(cast.world, cast.worker.openid)
    render(<ProblemsPage />)
    await screen.findByText('检票口休息室饮水机坏了')
    await waitFor(() => expect(screen.getAllByText(/更衣柜锁坏了没人修|检票口休息室饮水机坏了/)[0]?.textContent).toBe('检票口休息室饮水机坏了'))
    fireEvent.click(screen.getByRole('button', { name: '去回答：检票口休息室饮水机坏了' }))
    await waitFor(() => expect(device.opened).toEqual([`/packages/worker/pages/problem/index?id=${waiting.id}`]))
  })

  it('invites somebody who never reported', async () => {
    const stranger = await cast.world.person({ openid: 'o_never' })
    sitDown(cast.world, stranger.openid)
    render(<ProblemsPage />)
    await screen.findByText('您还没有反映过问题')
    await tap('反映问题')
    await waitFor(() => expect(device.opened).toEqual(['/packages/worker/pages/report/index']))
  })

  it('says what failed and tries again', async () => {
    const stranger = await cast.world.person({ openid: 'o_fails' })
    sitDown(cast.world, stranger.openid)
    cast.world.cloud.fault({ action: 'database.*', target: 'problems', code: 'DATABASE_REQUEST_FAILED' })
    render(<ProblemsPage />)
    await screen.findByText('我的诉求没有取到')
    cast.world.cloud.fault(null)
    await tap('再试一次')
    await screen.findByText('您还没有反映过问题')
  })
})
