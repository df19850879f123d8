import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { AssignedCard } from '@/src/features/problem/components/assigned-card'
import HandlePage from '@/src/packages/cadre/pages/handle'
import { type Cast, castOf } from '../../functions/cast'
import { submissionId } from '../../support/ids'
import { failing } from '../support/bad-network'
import { inputOf, killApp, sitDown, tap, tapLabel, type } from '../support/seat'
import { assignedLine, lineAtWork, openHandling, storedLine } from './line'

let cast: Cast
const plainRequest = globalThis.XMLHttpRequest

beforeAll(async () => {
  cast = await castOf()
})
afterAll(() => cast.world.stop())
afterEach(() => {
  globalThis.XMLHttpRequest = plainRequest
  cleanup()
})

describe('what was given to me', () => {
  it('is signed in its row, and only by its owner', async () => {
    const id = await assignedLine(cast, '装卸区没有遮阳和饮水点，夏天中暑过两回')
    sitDown(cast.world, 'o_coowner')
    render(<AssignedCard />)
    await screen.findByText('等演示干部甲签收，最晚 6月24日')
    expect(screen.queryByText('签收')).toBeNull()
    cleanup()

    sitDown(cast.world, 'o_owner')
    render(<AssignedCard />)
    await tapLabel('签收：装卸区没有遮阳和饮水点')
    await waitFor(async () => expect((await storedLine(cast, id)).state).toBe('inProgress'))
    await screen.findByText('最晚 6月24日')
    expect(screen.queryByText('签收')).toBeNull()
  })
})

describe('the owner', () => {
  it('signs, is told what 办结 needs before it can fail, and hands it to the reporter', async () => {
    const id = await assignedLine(cast, '三号车间的通风扇坏了半个月没人修理')
    openHandling(cast, 'o_owner', id)
    await screen.findByText('交给您主办，请签收，最晚 6月17日。办结最晚 6月24日，从提交那天算起')
    await screen.findByText('对承办匿名，只有办公室看得到名字')
    await tap('签收')
    await screen.findByText('先写一条进展，说清做了什么，就可以办结')
    expect(screen.queryByText('办结')).toBeNull()

    await tap('写进展')
    await type('做了什么', '换了两台新风扇，今天上午装好')
    await tap('写进台账')
    await tap('办结')
    await type('办成了什么', '三号车间两台风扇换新，试过了')
    await tap('办结，请反映人回答')
    await screen.findByText(/^还没有做完的举措。/)
    expect((await storedLine(cast, id)).state).toBe('inProgress')
    await tap('就这样办结，请反映人回答')
    await screen.findByText(/^办结了，等反映人回答，最晚 6月23日$/)
    expect(await storedLine(cast, id)).toMatchObject({ state: 'resolved', progress: [{ text: '换了两台新风扇，今天上午装好' }] })
  })

  it('finds the words of a progress again after the app was killed, and they count once', async () => {
    const id = await lineAtWork(cast, '更衣柜不够用，新来的十个人没有柜子')
    const unmount = openHandling(cast, 'o_owner', id)
    await tap('写进展')
    await type('做了什么', '跟后勤科要了十二个柜子，周五送到')
    killApp(unmount)

    render(<HandlePage />)
    await tap('写进展')
    expect((await inputOf('做了什么')).value).toBe('跟后勤科要了十二个柜子，周五送到')
    await tap('写进台账')
    await waitFor(async () => expect((await storedLine(cast, id)).progress).toHaveLength(1))
  })

  it('keeps the words when the answer is lost, and a second try counts once', async () => {
    const id = await lineAtWork(cast, '车棚的充电口只有两个，二十辆车轮着充')
    openHandling(cast, 'o_owner', id)
    await tap('写进展')
    await type('做了什么', '跟物业定了加装八个充电口')
    const network = failing('addProgress', 'answer')
    await tap('写进台账')
    await screen.findByText('没有网络。写的内容都还在，连上网再试一次。')
    expect((await inputOf('做了什么')).value).toBe('跟物业定了加装八个充电口')
    network.heal()
    await tap('写进台账')
    await waitFor(() => expect(screen.queryByLabelText('做了什么')).toBeNull())
    expect(new Set(network.submissionIds).size).toBe(1)
    expect((await storedLine(cast, id)).progress).toHaveLength(1)
  })
})

describe('a helper', () => {
  it('learns who was faster, and sees where it stands now', async () => {
    const id = await lineAtWork(cast, '食堂晚班没有热饭，夜里只能吃凉的')
    openHandling(cast, 'o_coowner', id)
    await tap('写进展')
    await type('做了什么', '跟食堂商量了晚班加热的办法')
    await resolveMeanwhile(id)
    await tap('写进台账')
    expect(await screen.findByText(/^演示干部甲办结.*这件现在是“待回访”，已为您更新到最新。$/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '写进展' })).toBeNull()
  })

  it('may say what was done, and is told who resolves it', async () => {
    const id = await lineAtWork(cast, '班车停得太远，冬天走路二十分钟')
    openHandling(cast, 'o_coowner', id)
    await screen.findByText('您是协办，办结由演示干部甲来做')
    await screen.findByText('加举措')
    for (const ownersOnly of ['办结', '申请延期', '申请暂停', '暂时解决不了']) expect(screen.queryByText(ownersOnly)).toBeNull()
  })
})

/** The owner, on another phone. */
const resolveMeanwhile = async (id: string): Promise<void> => {
  const owner = cast.world.as('o_owner')
  await owner.call('problem.addProgress', { id, submissionId: submissionId(), words: '食堂答应晚班留灶', photos: [] })
  await owner.call('problem.resolve', { id, submissionId: submissionId(), words: '食堂晚班留灶，今晚就有热饭' })
}
