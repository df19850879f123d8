import { cleanup, fireEvent, screen } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import { startWorld, type World } from '../../support/world'
import { tap, type } from '../support/seat'
import { chooseUnion, newestOf, openForm, receiptOpened, submit, told } from './form'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await world.union({ name: '演示第三小学工会' })
})
afterAll(() => world.stop())
afterEach(cleanup)

describe('谁能看到您的名字', () => {
  it('starts at 对承办匿名 and says of each choice who sees it', async () => {
    await openForm(world)
    expect(screen.getByRole('radio', { name: '对承办匿名' }).getAttribute('aria-checked')).toBe('true')
    expect(screen.getByText('只有领导小组办公室看得到，办事的人看不到。')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '全匿名' }))
    await screen.findByText(/谁也看不到您是谁/)
  })

  it('asks for the name once, for 实名, and remembers it', async () => {
    const { openid } = await openForm(world)
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    fireEvent.click(screen.getByRole('radio', { name: '实名' }))
    submit()
    await screen.findByText('写一下您的名字，或选匿名')
    await type('您的名字', '演示职工丙')
    submit()
    await receiptOpened()
    expect((await world.as(openid).call('people.me', {})).person?.name).toBe('演示职工丙')
  })

  it('does not ask somebody whose name is known', async () => {
    await openForm(world, { category: 'pay' }, '演示职工丁')
    fireEvent.click(screen.getByRole('radio', { name: '实名' }))
    await screen.findByText('办事的人看得到您的名字，方便直接联系您。')
    expect(screen.queryByLabelText('您的名字')).toBeNull()
  })

  it('drops the telephone number with 全匿名, for good', async () => {
    const { openid } = await openForm(world)
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    await tap('地点、电话')
    await type('电话', '13800000000')
    await tap('填好了')
    fireEvent.click(screen.getByRole('radio', { name: '全匿名' }))
    await screen.findByRole('button', { name: /^地点\s*选填$/ })
    expect(screen.queryByText('地点、电话')).toBeNull()
    submit()
    await receiptOpened()
    const { id } = await newestOf(world, openid)
    expect(await world.documents<Problem>('problems', { _id: id })).toMatchObject([{ contactPhone: null, reporter: { kind: 'pseudonym' } }])
  })

  it('lets a report be hidden from the own union', async () => {
    const { openid } = await openForm(world)
    await type('说说情况', told)
    await chooseUnion('演示第三小学工会')
    fireEvent.click(screen.getByRole('checkbox', { name: /不给本单位工会看/ }))
    submit()
    await receiptOpened()
    expect(await world.documents<Problem>('problems', { _id: (await newestOf(world, openid)).id })).toMatchObject([{ isHiddenFromUnion: true }])
  })
})

describe('干部的做法', () => {
  it('says before sending who handles it, also when it is about supervision itself', async () => {
    const { openid } = await openForm(world, { category: 'conduct' })
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    submit()
    await screen.findByText('选一下说的是不是监督组的人')
    fireEvent.click(screen.getByRole('radio', { name: '不是' }))
    await screen.findByText(/这件只交给监督组/)
    fireEvent.click(screen.getByRole('radio', { name: '是' }))
    await screen.findByText('区里还没有指定谁来办监督组的事，这件转给市总工会，监督组的人看不到。')
    submit()
    await receiptOpened()
    const receipt = await newestOf(world, openid)
    expect(receipt.number).not.toMatch(/^GX-/)
    expect(await world.documents<Problem>('problems', { _id: receipt.id })).toMatchObject([{ conduct: { custodian: { kind: 'city' } } }])
  })

  it('names the alternate when one is set', async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const { id } = await world.person({ openid: 'o-alternate', name: '演示干部戊', roles: ['cadre'] })
    await db.collection('settings').doc('conduct').set({ data: { alternateId: id, alternateName: '演示干部戊' } })
    await openForm(world, { category: 'conduct' })
    fireEvent.click(screen.getByRole('radio', { name: '是' }))
    await screen.findByText('这件由演示干部戊来办，监督组的人看不到。')
  })
})
