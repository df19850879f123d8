import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import MyProblemPage from '@/src/packages/worker/pages/problem'
import { inProgress, resolved } from '../../functions/problem/story'
import { submissionId } from '../../support/ids'
import { castOfFile } from '../support/cast'
import { sitDown, tap } from '../support/seat'
import { device } from '../support/taro'

const cast = castOfFile()

const open = (id: string, openid = cast.worker.openid): void => {
  sitDown(cast.world, openid)
  device.params = { id }
  render(<MyProblemPage />)
}
const stored = async (id: string): Promise<Problem> => (await cast.world.documents<Problem>('problems', { _id: id }))[0]!
const as = ({ openid }: { openid: string }) => cast.world.as(openid)
const give = (id: string) => ({ id, submissionId: submissionId() })

describe('a line that waits', () => {
  it('says for whom it is paused and how long at most', async () => {
    const { id } = await inProgress(cast)
    await as(cast.owner).call('problem.requestPause', { ...give(id), waitingFor: { kind: 'outside', name: '供水公司' }, reason: '水样送检了' })
    await as(cast.office).call('problem.decidePause', { ...give(id), isGranted: true })
    open(id)
    await screen.findAllByText('暂停：等供水公司')
    expect(screen.getAllByText(/最多 15 个工作日/).length).toBeGreaterThan(0)
  })

  it('tells of a granted extension with its reason', async () => {
    const { id } = await inProgress(cast)
    await as(cast.owner).call('problem.requestExtension', { ...give(id), workdays: 5, reason: '等检测报告' })
    await as(cast.office).call('problem.decideExtension', { ...give(id), isGranted: true })
    open(id)
    await screen.findByText('期限延到 7月1日（多 5 个工作日）：等检测报告')
  })

  it('leads to the child that was split from it, and back', async () => {
    const { id } = await resolved(cast)
    await as(cast.worker).call('problem.answer', { ...give(id), answer: 'partly', words: '还有两个人没收到' })
    const { childId } = await as(cast.office).call('problem.split', { ...give(id), title: '两个人的补贴没有发', words: '班组里还有两个人三个月的补贴没有收到。' })
    open(id)
    fireEvent.click(await screen.findByText('两个人的补贴没有发'))
    await waitFor(() => expect(device.opened).toEqual([`/packages/worker/pages/problem/index?id=${childId}`]))
    cleanup()
    open(childId)
    await screen.findByText(/这件是从它分出来接着办的/)
  })
})

describe('a merged line', () => {
  const merged = async (): Promise<{ main: string; own: string }> => {
    const { id: main } = await inProgress(cast, { description: '更衣柜锁坏了没人修，丢过两次东西，写名字的是我。' })
    const { id: own } = await as(cast.otherWorker).call('problem.submit', {
      submissionId: submissionId(), category: 'pay', description: '更衣室的柜子锁不上，丢了东西。', unionId: cast.union.id, photos: [],
      anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
    })
    await as(cast.office).call('problem.merge', { submissionId: submissionId(), mainId: main, ids: [own] })
    return { main, own }
  }

  it('tells how the other stands and never its reporter’s words', async () => {
    const { own } = await merged()
    open(own, cast.otherWorker.openid)
    await screen.findByText('和同类问题一起办')
    expect(screen.getByText(/演示干部甲在办，最晚 6月24日给结果/)).toBeTruthy()
    expect(screen.queryByText(/写名字的是我/)).toBeNull()
  })

  it('is answered by its own reporter, and 未解决 takes it out alone', async () => {
    const { main, own } = await merged()
    await as(cast.owner).call('problem.addProgress', { ...give(main), words: '换了新锁。', photos: [] })
    await as(cast.owner).call('problem.resolve', { ...give(main), words: '十二个柜子都换了新锁。' })
    open(own, cast.otherWorker.openid)
    await screen.findByText('您这件解决了吗')
    fireEvent.click(await screen.findByRole('radio', { name: /^未解决/ }))
    await screen.findByText('提交后，把您这件拿出来单独办，重新定期限，办完再问您。')
    await tap('提交回答')
    await waitFor(async () => expect((await stored(own)).state).toBe('accepted'))
    expect((await stored(main)).state).toBe('resolved')
  })
})
