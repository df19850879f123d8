import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import AcceptPage from '@/src/packages/office/pages/accept'
import { type Cast, castOf } from '../../functions/cast'
import { submissionId } from '../../support/ids'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

jest.setTimeout(60_000)
configure({ asyncUtilTimeout: 15_000 })

let cast: Cast

beforeAll(async () => {
  cast = await castOf()
})

afterAll(() => cast.world.stop())

afterEach(cleanup)

const report = async (): Promise<string> => {
  const { id } = await cast.world.as('o_worker').call('problem.submit', {
    submissionId: submissionId(), category: 'pay', description: '五月的夜班补贴到现在还没有发，问过两次都说再等等。', unionId: cast.union.id,
    photos: [], anonymity: 'hiddenFromOwner', isHiddenFromUnion: false, phone: '0314-0000000',
  })
  return id
}

const open = (openid: string, id: string): void => {
  sitDown(cast.world, openid)
  device.params = { id }
  render(<AcceptPage />)
}

const backAtTheLedger = (): Promise<void> => waitFor(() => expect(device.opened).toEqual(['/pages/problems/index']))

const stored = async (id: string): Promise<Problem> => {
  const [problem] = await cast.world.documents<Problem>('problems', { _id: id })
  return problem!
}

const triage = { category: 'pay', purpose: 'request', difficulty: 'general', urgency: 'general' } as const

describe('the office accepts and hands on', () => {
  it('is offered whoever fits, reads the date before it is taken, and goes back to the ledger', async () => {
    const id = await report()
    open('o_office', id)
    await screen.findByText('受理并交办')
    expect(screen.getByText('演示职工甲（对承办匿名）')).toBeTruthy()
    await tap('受理并交办')
    const suggested = await screen.findByRole('radio', { name: /演示干部甲，.*对口/ })
    expect(suggested.getAttribute('aria-checked')).toBe('true')
    await screen.findByText('交给演示干部甲，最晚 6月24日办结')
    expect(screen.getByText('从 6月16日提交起算 5 个工作日，端午放假 3 天不算')).toBeTruthy()

    fireEvent.click(screen.getByRole('radio', { name: '紧急' }))
    await tap('交给演示干部甲，最晚 6月18日办结')
    expect(screen.getByText('正在提交')).toBeTruthy()
    await backAtTheLedger()
    expect(await stored(id)).toMatchObject({
      state: 'assigned', urgency: 'urgent', difficulty: 'general', owner: { kind: 'person', personId: cast.owner.id }, coOwners: [],
    })
  })

  it('picks an outside body as owner, somebody to help, and corrects the category', async () => {
    const id = await report()
    open('o_office', id)
    await tap('受理并交办')
    await tap('选其他人、基层工会或外单位')
    await type('找人或单位', '演示供水公司')
    await tap('选这个')
    await screen.findByText(/^交给演示供水公司，/)
    await tapLabel('添加协办')
    fireEvent.click(await screen.findByRole('checkbox', { name: /演示干部乙/ }))
    await tap('选好了，1 个')
    fireEvent.click(screen.getByRole('button', { name: /^更正标题和分类：/ }))
    await tap('安全卫生')
    await tap('要外单位配合')
    fireEvent.click(await screen.findByText(/^交给演示供水公司，最晚 /))
    await backAtTheLedger()
    expect(await stored(id)).toMatchObject({
      category: 'safety', difficulty: 'outside', owner: { kind: 'outside', name: '演示供水公司' },
      coOwners: [{ kind: 'person', personId: cast.coOwner.id }],
    })
  })

  it('may accept first and hand on later', async () => {
    const id = await report()
    open('o_office', id)
    await tap('受理并交办')
    await tap('先受理，稍后再交办')
    await backAtTheLedger()
    expect(await stored(id)).toMatchObject({ state: 'accepted', owner: null })
  })

  it('is told who was faster, and sees how it stands now', async () => {
    const id = await report()
    open('o_office', id)
    await tap('受理并交办')
    const decided = await screen.findByText('交给演示干部甲，最晚 6月24日办结')
    const owner = { kind: 'person', personId: cast.coOwner.id, name: '演示干部乙' } as const
    await cast.world.person({ openid: 'o_office2', name: '演示办公室乙', roles: ['office'] })
    await cast.world.as('o_office2').call('problem.assign', { id, submissionId: submissionId(), ...triage, owner, coOwners: [] })
    fireEvent.click(decided)
    await screen.findByText('办公室交给演示干部乙。这件现在是“待签收”，已为您更新到最新。')
    expect(device.opened).toEqual([])
    expect(await stored(id)).toMatchObject({ owner: { personId: cast.coOwner.id } })
  })
})

describe('the office says no, or asks for more', () => {
  it('declines only with a reason and where to turn, and the reporter reads both', async () => {
    const id = await report()
    open('o_office', id)
    await tap('不予受理')
    await tap('不予受理，告诉反映人')
    expect(screen.getByText('写清理由，至少 5 个字')).toBeTruthy()
    expect(screen.getByText('写上该找谁，反映人好接着办')).toBeTruthy()
    await act(() => Promise.resolve())
    expect(screen.queryByText(/有的地方还没填好/)).toBeNull()
    await type('理由', '这是劳动仲裁的事，工会不能裁决。')
    await tap('人社局')
    expect(screen.getByText('可以找：人社局')).toBeTruthy()
    await tap('不予受理，告诉反映人')
    await backAtTheLedger()
    const { refusal } = await cast.world.as('o_worker').call('problem.get', { id })
    expect(refusal).toMatchObject({ reason: '这是劳动仲裁的事，工会不能裁决。', whereToTurn: '人社局' })
  })

  it('asks for more in words, and keeps them while the sheet is closed', async () => {
    const id = await report()
    open('o_office', id)
    const task = await screen.findByText('退回补充')
    fireEvent.click(task)
    await type('请补充什么', '请写明是哪几个人，哪几个月。')
    fireEvent.click(screen.getAllByLabelText('关闭')[0]!)
    expect(screen.queryByLabelText('请补充什么')).toBeNull()
    fireEvent.click(task)
    await tap('退回，请反映人补充')
    await backAtTheLedger()
    expect(await stored(id)).toMatchObject({ state: 'returned' })
  })
})

it('supervision keeps a complaint about conduct with itself, and nobody else is offered', async () => {
  const { id } = await cast.world.as('o_worker').call('problem.submit', {
    submissionId: submissionId(), category: 'conduct', description: '某位干部下企业时吃拿卡要', unionId: null, photos: [], anonymity: 'anonymous',
    isHiddenFromUnion: false,
  })
  open('o_supervisor', id)
  await tap('受理并交办')
  await screen.findByText('监督组自己办')
  expect(screen.queryByText('选其他人、基层工会或外单位')).toBeNull()
  expect(screen.queryByText('协办')).toBeNull()
  await tap('交给演示监督甲，最晚 6月24日办结')
  await backAtTheLedger()
  expect(await stored(id)).toMatchObject({ state: 'assigned', ledger: 'conduct', owner: { personId: cast.supervisor.id } })
})

describe('who may not hand on', () => {
  it('a leader may only order, and the order stands in the history', async () => {
    const id = await report()
    open('o_leader', id)
    await screen.findByText('批示')
    expect(screen.queryByText('受理并交办')).toBeNull()
    expect(screen.getByText('对承办匿名，只有办公室看得到名字')).toBeTruthy()
    await tap('批示')
    await type('写给承办的人', '请本周内答复职工。')
    fireEvent.click(within(screen.getByRole('dialog', { name: '批示' })).getAllByText('批示').at(-1)!)
    await screen.findByText('您批示')
    expect(await stored(id)).toMatchObject({ state: 'submitted', instructions: [{ text: '请本周内答复职工。' }] })
  })

  it('supervision sees everything and is offered nothing', async () => {
    const id = await report()
    open('o_supervisor', id)
    await screen.findByText('五月的夜班补贴到现在还没有发，问过两次都说再等等。')
    expect(screen.getByText('经过')).toBeTruthy()
    expect(screen.queryByText('受理并交办')).toBeNull()
    expect(screen.queryByText('不予受理')).toBeNull()
    expect(screen.queryByText('批示')).toBeNull()
  })
})
