import { cleanup, render, screen, waitFor } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import { AssignedCard } from '@/src/features/problem/components/assigned-card'
import HandlePage from '@/src/packages/cadre/pages/handle'
import { type Cast, castOf } from '../../functions/cast'
import { submissionId } from '../../support/ids'
import { inputOf, killApp, sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

let cast: Cast

beforeAll(async () => {
  cast = await castOf()
})
afterAll(() => cast.world.stop())
afterEach(cleanup)

const triage = { category: 'safety', purpose: 'request', difficulty: 'general', urgency: 'general' } as const

/** A problem of a worker who hides from the owner, given to the owner with a helper. */
const assigned = async (description: string): Promise<string> => {
  const { world, owner, coOwner, union } = cast
  const { id } = await world.as('o_worker').call('problem.submit', {
    submissionId: submissionId(), category: 'safety', description, unionId: union.id, photos: [], anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
  })
  await world.as('o_office').call('problem.assign', {
    id, submissionId: submissionId(), ...triage,
    owner: { kind: 'person', personId: owner.id, name: owner.name ?? '' }, coOwners: [{ kind: 'person', personId: coOwner.id, name: coOwner.name ?? '' }],
  })
  return id
}

const openPage = (openid: string, id: string): (() => void) => {
  sitDown(cast.world, openid)
  device.params = { id }
  return render(<HandlePage />).unmount
}

const stored = async (id: string): Promise<Problem> => {
  const [problem] = await cast.world.documents<Problem>('problems', { _id: id })
  return problem!
}

describe('what was given to me', () => {
  it('is signed in its row, and only by its owner', async () => {
    const id = await assigned('装卸区没有遮阳和饮水点，夏天中暑过两回')
    sitDown(cast.world, 'o_coowner')
    render(<AssignedCard />)
    await screen.findByText('等演示干部甲签收，最晚 6月24日')
    expect(screen.queryByText('签收')).toBeNull()
    cleanup()

    sitDown(cast.world, 'o_owner')
    render(<AssignedCard />)
    await tapLabel('签收：装卸区没有遮阳和饮水点')
    await waitFor(async () => expect((await stored(id)).state).toBe('inProgress'))
    await screen.findByText('最晚 6月24日')
    expect(screen.queryByText('签收')).toBeNull()
  })
})

describe('the owner', () => {
  it('signs, is told what 办结 needs before it can fail, and hands it to the reporter', async () => {
    const id = await assigned('三号车间的通风扇坏了半个月没人修理')
    openPage('o_owner', id)
    await screen.findByText('交给您主办，请签收。最晚 6月24日办结，从提交那天算起')
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
    await screen.findByText(/^办结了，等反映人回答，最晚 6月23日$/)
    expect(await stored(id)).toMatchObject({ state: 'resolved', progress: [{ text: '换了两台新风扇，今天上午装好' }] })
  })

  it('finds the words of a progress again after the app was killed, and they count once', async () => {
    const id = await assigned('更衣柜不够用，新来的十个人没有柜子')
    await cast.world.as('o_owner').call('problem.sign', { id, submissionId: submissionId() })
    const unmount = openPage('o_owner', id)
    await tap('写进展')
    await type('做了什么', '跟后勤科要了十二个柜子，周五送到')
    killApp(unmount)

    render(<HandlePage />)
    await tap('写进展')
    expect((await inputOf('做了什么')).value).toBe('跟后勤科要了十二个柜子，周五送到')
    await tap('写进台账')
    await waitFor(async () => expect((await stored(id)).progress).toHaveLength(1))
  })
})

describe('a helper', () => {
  it('learns who was faster, and sees where it stands now', async () => {
    const id = await assigned('食堂晚班没有热饭，夜里只能吃凉的')
    await cast.world.as('o_owner').call('problem.sign', { id, submissionId: submissionId() })
    openPage('o_coowner', id)
    await tap('写进展')
    await type('做了什么', '跟食堂商量了晚班加热的办法')
    await resolveMeanwhile(id)
    await tap('写进台账')
    expect(await screen.findByText(/^演示干部甲办结.*这件现在是“待回访”，已为您更新到最新。$/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '写进展' })).toBeNull()
  })

  it('may say what was done, and is told who resolves it', async () => {
    const id = await assigned('班车停得太远，冬天走路二十分钟')
    await cast.world.as('o_owner').call('problem.sign', { id, submissionId: submissionId() })
    openPage('o_coowner', id)
    await screen.findByText('您是协办，办结由演示干部甲来做')
    expect(screen.queryByText('办结')).toBeNull()
    await screen.findByText('加举措')
  })
})

/** The owner, on another phone. */
const resolveMeanwhile = async (id: string): Promise<void> => {
  const owner = cast.world.as('o_owner')
  await owner.call('problem.addProgress', { id, submissionId: submissionId(), words: '食堂答应晚班留灶', photos: [] })
  await owner.call('problem.resolve', { id, submissionId: submissionId(), words: '食堂晚班留灶，今晚就有热饭' })
}
