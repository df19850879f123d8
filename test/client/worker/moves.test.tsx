import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import MyProblemPage from '@/src/packages/worker/pages/problem'
import { type Cast, castOf } from '../../functions/cast'
import { inProgress, resolved, submitted } from '../../functions/problem/story'
import { submissionId } from '../../support/ids'
import { inputOf, sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

const start = '2026-06-16T01:41:00.000Z'

let cast: Cast
beforeAll(async () => { cast = await castOf() })
afterAll(() => cast.world.stop())
afterEach(() => {
  cast.world.cloud.fault(null)
  cast.world.at(start)
  cleanup()
})

const show = (id: string): void => {
  device.params = { id }
  render(<MyProblemPage />)
}
const open = (id: string): void => {
  sitDown(cast.world, cast.worker.openid)
  show(id)
}
const stored = async (id: string): Promise<Problem> => (await cast.world.documents<Problem>('problems', { _id: id }))[0]!
const as = ({ openid }: { openid: string }) => cast.world.as(openid)
const give = (id: string) => ({ id, submissionId: submissionId() })
const button = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }))

const declined = async (): Promise<string> => {
  const { id } = await submitted(cast)
  await as(cast.office).call('problem.decline', { ...give(id), reason: '这件事归劳动仲裁管', whereToTurn: '区劳动人事争议仲裁院' })
  return id
}
const explained = async (): Promise<string> => {
  const { id } = await inProgress(cast)
  await as(cast.owner).call('problem.proposeExplain', { ...give(id), reason: '管线要等整体改造', tried: '问过供水公司三次' })
  await as(cast.leader).call('problem.decideExplain', { ...give(id), isSigned: true, reviewOn: '2027-03-01' })
  return id
}
const closed = async (): Promise<string> => {
  const { id } = await resolved(cast)
  await as(cast.worker).call('problem.answer', { ...give(id), answer: 'solved' })
  return id
}

describe('提异议', () => {
  it('says until when, asks for a reason, and somebody else looks again', async () => {
    const id = await declined()
    open(id)
    await screen.findByText('不同意可以提一次异议，换人再看，最晚 7月1日。')
    await tap('提异议')
    button('提交异议')
    await screen.findByText('写一下为什么不同意，换的人才好看')
    await type('为什么不同意', '仲裁院说要工会先调解')
    button('提交异议')
    await screen.findByText('您提了异议，换人再看一次')
    expect(await stored(id)).toMatchObject({ state: 'submitted', objection: { reason: '仲裁院说要工会先调解' } })
  })

  it('is not offered after a second refusal, and the page says so', async () => {
    const id = await declined()
    await as(cast.worker).call('problem.object', { ...give(id), reason: '再看一次' })
    await as(cast.leader).call('problem.decline', { ...give(id), reason: '还是归仲裁管', whereToTurn: '区劳动人事争议仲裁院' })
    open(id)
    await screen.findByText('这是换人看过以后的答复，不再改了。请找上面写的地方。')
    expect(screen.queryByText('提异议')).toBeNull()
  })

  it('is no longer offered when its days are over', async () => {
    const id = await declined()
    cast.world.at('2026-07-02T01:00:00.000Z')
    open(id)
    await screen.findByText('提异议到 7月1日为止，已经过了。')
    expect(screen.queryByText('提异议')).toBeNull()
  })

  it('keeps the words through a closed sheet and a failed try', async () => {
    const id = await declined()
    open(id)
    await tap('提异议')
    await type('为什么不同意', '仲裁院说要工会先调解')
    cast.world.cloud.fault({ action: 'database.*', target: 'problems', code: 'DATABASE_REQUEST_FAILED' })
    button('提交异议')
    await screen.findByText(/出了点问题，没有保存/)
    cast.world.cloud.fault(null)
    cleanup()
    show(id)
    await tap('提异议')
    expect((await inputOf('为什么不同意')).value).toBe('仲裁院说要工会先调解')
    button('提交异议')
    await screen.findByText('您提了异议，换人再看一次')
    expect([...device.storage.keys()].filter((key) => key.endsWith('mine.object'))).toEqual([])
  })
})

describe('暂时解决不了', () => {
  it('says why, what was tried and when it is looked at again, and takes one objection', async () => {
    const id = await explained()
    open(id)
    for (const text of ['管线要等整体改造', '问过供水公司三次', '2027年3月1日，由办公室再看一次', '演示领导甲']) await screen.findByText(text)
    await tap('不同意，提意见')
    await type('为什么不同意', '隔壁车间上月已经接通了')
    button('提交意见')
    await screen.findByText('您 6月16日提了意见：隔壁车间上月已经接通了。等办公室决定。')
    expect(screen.queryByText('不同意，提意见')).toBeNull()
    expect(await stored(id)).toMatchObject({ state: 'explained', hasObjectedToExplanation: true })
  })
})

describe('重新办', () => {
  it('is asked for with a reason within 30 days, once', async () => {
    const id = await closed()
    open(id)
    await screen.findByText('又出了问题，可以要求重新办一次，最晚 7月16日。')
    await tap('没解决好，重新办')
    await type('还有什么没解决', '这个月的又没有发')
    button('提交，重新办')
    await screen.findByText('您要求重新办，再次办理')
    expect(await stored(id)).toMatchObject({ state: 'reopened', cause: 'reporter', hasReopened: true })
  })

  it('is not offered after 30 days', async () => {
    const id = await closed()
    cast.world.at('2026-07-20T01:00:00.000Z')
    open(id)
    await screen.findByText('您答“已解决”，已销号。')
    expect(screen.queryByText('没解决好，重新办')).toBeNull()
  })
})

describe('a line that nobody reached', () => {
  const unreached = async (): Promise<string> => {
    const { id } = await resolved(cast)
    for (const at of ['2026-06-24T02:00:00.000Z', '2026-06-25T02:00:00.000Z']) {
      cast.world.at(at)
      await as(cast.office).call('problem.recordAttempt', { ...give(id), channel: 'inApp' })
    }
    await as(cast.office).call('problem.closeUnreached', give(id))
    return id
  }

  it('can still be answered within 30 days, and an answer opens it again', async () => {
    const id = await unreached()
    open(id)
    await screen.findByText('两次没联系上您，先销号了，最晚 7月25日回答照样算。')
    fireEvent.click(await screen.findByRole('radio', { name: /^未解决/ }))
    await screen.findByText('提交后重新办，重新定期限，办完再问您。')
    await tap('提交回答')
    await screen.findByText('您回答“未解决”')
    expect((await stored(id)).state).toBe('reopened')
  })

  it('is closed for good after that', async () => {
    const id = await unreached()
    cast.world.at('2026-07-27T01:00:00.000Z')
    open(id)
    await screen.findByText('两次没联系上您，已销号。')
    expect(screen.queryByText('这件事解决了吗')).toBeNull()
  })
})

describe('催一下', () => {
  it('is said once in three working days, and the page says from when again', async () => {
    const { id } = await inProgress(cast)
    open(id)
    await tap('催一下')
    // 端午 is the 19th; the 22nd is the third working day after.
    await screen.findByText('催过了。6月22日起可以再催一次')
    expect(screen.queryByText('催一下')).toBeNull()
    expect((await stored(id)).lastUrgedAt).not.toBeNull()
    expect(screen.getByText('您催了一下')).toBeTruthy()
  })
})
