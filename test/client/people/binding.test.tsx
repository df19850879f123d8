import { cleanup, render, screen } from '@testing-library/react'
import BindPage from '@/src/packages/worker/pages/bind'
import { submissionId } from '../../support/ids'
import { type Person, startWorld, type World } from '../../support/world'
import { failing } from '../support/bad-network'
import { sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

let world: World
let office: Person
let union: { id: string; name: string }
let count = 0
beforeAll(async () => {
  world = await startWorld()
  office = await world.person({ openid: 'o_office', name: '演示办公室甲', roles: ['worker', 'office'] })
  union = await world.union({ name: '演示第一小学工会' })
})
afterAll(() => world.stop())
afterEach(() => {
  cleanup()
  world.at('2026-06-16T01:41:00.000Z')
})

const once = () => ({ submissionId: submissionId() })
const byOffice = () => world.as(office.openid)
const inRoster = async (name: string) => (await byOffice().call('people.savePerson', { ...once(), name, duty: '职员', departments: [], reportsToId: null })).personId
const invitation = (more: { personId?: string; days?: number } = {}) =>
  byOffice().call('people.invite', { ...once(), role: more.personId ? 'cadre' : 'chair', ...(!more.personId && { unionId: union.id }), ...more })
const rolesOf = async (openid: string) => (await world.as(openid).call('people.me', {})).person?.roles

/** Somebody new at the page that binds; `scene` is what the code they scanned holds. */
const openBinding = async (scene?: string): Promise<string> => {
  const openid = `o-new-${++count}`
  await world.person({ openid })
  sitDown(world, openid)
  if (scene) device.params = { scene }
  render(<BindPage />)
  return openid
}

describe('a scanned code', () => {
  it('asks somebody new for consent first, then says for whom it is, and binds by a tap', async () => {
    const personId = await inRoster('演示干部丙')
    const { code } = await invitation({ personId })
    sitDown(world, 'o-never-seen')
    device.params = { scene: code }
    render(<BindPage />)
    await tap('同意并开始')
    await screen.findByText('给演示干部丙的邀请')
    expect(await rolesOf('o-never-seen')).toEqual(['worker'])
    await tap('我是演示干部丙，绑定')
    await screen.findByText('绑好了')
    expect((await world.as('o-never-seen').call('people.me', {})).person).toMatchObject({ id: personId, roles: ['worker', 'cadre'] })
    await tap('去工作台')
    expect(device.opened.at(-1)).toContain('/home/')
  })

  it('binds nobody who says that it is not them', async () => {
    const { code } = await invitation({ personId: await inRoster('演示干部丁') })
    const openid = await openBinding(code)
    await tap('不是我')
    await screen.findByText('看看这份邀请')
    expect(await rolesOf(openid)).toEqual(['worker'])
  })

  it('is taken once when the answer was lost on the way and the tap is repeated', async () => {
    const { code } = await invitation()
    const openid = await openBinding(code)
    await screen.findByText('演示第一小学工会的工会主席')
    await tap('绑定到我')
    await screen.findByText('写上您的姓名，至少 2 个字')
    await type('您的姓名', '演示主席乙')
    const network = failing('redeem', 'answer')
    await tap('绑定到我')
    await screen.findByText(/没有网络|没有回音/)
    network.heal()
    await tap('绑定到我')
    await screen.findByText('绑好了')
    expect(await rolesOf(openid)).toEqual(['worker', 'chair'])
  })
})

describe('a typed code', () => {
  it('may be written with blanks and in small letters', async () => {
    const { code } = await invitation()
    await openBinding()
    await type('邀请码', `${code.slice(0, 5)} ${code.slice(5)}`.toLowerCase())
    await tap('看看这份邀请')
    await screen.findByText('给您的邀请')
  })

  it('is asked for in full before anything is sent', async () => {
    await openBinding()
    await type('邀请码', 'K7M2')
    await tap('看看这份邀请')
    await screen.findByText('邀请码是 10 个字母和数字')
  })

  it('that never was is said to be none, with what it could be', async () => {
    await openBinding('ZZZZZZZZZZ')
    await screen.findByText(/没有这个邀请码/)
    await tap('没有邀请码，申请绑定')
    expect(device.opened.at(-1)).toContain('/apply-role/index?kind=role')
  })
})

describe('a code that does not work any more', () => {
  it.each<[string, () => Promise<string>, string, string, string]>([
    ['used by another', async () => {
      const { code } = await invitation()
      await world.person({ openid: `o-first-${++count}` })
      await world.as(`o-first-${count}`).call('people.redeem', { ...once(), code, name: '演示先到' })
      return code
    }, '这个邀请码用过了', '申请绑定', '/apply-role/index?kind=role'],
    ['revoked', async () => {
      const { code, invitationId } = await invitation()
      await byOffice().call('people.revokeInvitation', { ...once(), invitationId })
      return code
    }, '这个邀请码收回了', '申请绑定', '/apply-role/index?kind=role'],
    ['too old', async () => {
      const { code } = await invitation({ days: 1 })
      world.at('2026-06-18T01:41:00.000Z')
      return code
    }, '这个邀请码过期了', '申请绑定', '/apply-role/index?kind=role'],
    ['of somebody bound elsewhere', async () => {
      const personId = await inRoster(`演示干部${++count}`)
      const [{ code }, second] = [await invitation({ personId }), await invitation({ personId })]
      await world.person({ openid: `o-first-${++count}` })
      await world.as(`o-first-${count}`).call('people.redeem', { ...once(), code, name: '演示先到' })
      return second.code
    }, '演示干部', '申请换微信', '/apply-role/index?kind=account'],
  ])('%s says so, and shows a way on', async (_title, make, words, way, to) => {
    await openBinding(await make())
    await screen.findByText(new RegExp(`^${words}`))
    await tap(way)
    expect(device.opened.at(-1)).toContain(to)
  })

  it('is for somebody else when another of the roster holds it', async () => {
    const { code } = await invitation({ personId: await inRoster('演示干部戊') })
    sitDown(world, office.openid)
    device.params = { scene: code }
    render(<BindPage />)
    await screen.findByText('这份邀请是给演示干部戊的')
    await tap('回工作台')
  })

  it('tells of a revocation that came between looking and tapping', async () => {
    const { code, invitationId } = await invitation()
    await openBinding(code)
    await screen.findByText('给您的邀请')
    await type('您的姓名', '演示主席丁')
    await byOffice().call('people.revokeInvitation', { ...once(), invitationId })
    await tap('绑定到我')
    await screen.findByText('这个邀请码收回了')
  })
})
