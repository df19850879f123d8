import { cleanup, render, screen } from '@testing-library/react'
import ApplyRolePage from '@/src/packages/worker/pages/apply-role'
import BindPage from '@/src/packages/worker/pages/bind'
import MyRolesPage from '@/src/packages/worker/pages/my-roles'
import { submissionId } from '../../support/ids'
import { type Person, startWorld, type World } from '../../support/world'
import { failing } from '../support/bad-network'
import { sitDown, tap, tapLabel, type } from '../support/seat'
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
      await world.as(`o-first-${count}`).call('people.redeem', { ...once(), code })
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
      await world.as(`o-first-${count}`).call('people.redeem', { ...once(), code })
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
    await byOffice().call('people.revokeInvitation', { ...once(), invitationId })
    await tap('绑定到我')
    await screen.findByText('这个邀请码收回了')
  })
})

describe('an application', () => {
  const openForm = async (kind: 'role' | 'account'): Promise<string> => {
    const openid = `o-applicant-${++count}`
    await world.person({ openid })
    sitDown(world, openid)
    device.params = { kind }
    render(<ApplyRolePage />)
    return openid
  }
  const applied = (openid: string) => world.as(openid).call('people.application', {})

  it('says what is missing, then waits at the office, where it can be taken back', async () => {
    const openid = await openForm('role')
    await tap('申请绑定')
    await screen.findByText('选一下是哪个工会')
    await screen.findByText('写上您的姓名')
    await tap('哪个工会')
    await tap(union.name)
    await type('姓名', '演示主席丙')
    await type('电话', '13800000002')
    await type('说明', '今年三月换届选上的')
    await tap('申请绑定')
    await screen.findByText('申请绑定')
    expect((await applied(openid)).application).toMatchObject({ state: 'waiting', role: 'chair', unionName: union.name })

    cleanup()
    render(<MyRolesPage />)
    await screen.findByText('申请当演示第一小学工会的工会主席')
    device.confirms = [true]
    await tap('撤回申请')
    await screen.findByText('撤回了')
    expect((await applied(openid)).application).toMatchObject({ state: 'withdrawn' })
  })

  it('that was declined is shown with its reason, and the way to another', async () => {
    const openid = await openForm('account')
    await type('姓名', '演示干部己')
    await type('说明', '原来的微信不用了')
    await tap('申请换到这个微信')
    await screen.findByText('申请换到这个微信')
    const { application } = await applied(openid)
    await byOffice().call('people.decideApplication', { ...once(), applicationId: application!.id, isGranted: false, note: '请带工作证到办公室来一趟' })
    cleanup()
    render(<MyRolesPage />)
    await screen.findByText('没通过：请带工作证到办公室来一趟')
    await tap('换了微信，找回原来的身份')
    expect(device.opened.at(-1)).toContain('kind=account')
  })

  it('of which one may wait at a time is refused with a sentence', async () => {
    const openid = await openForm('role')
    await world.as(openid).call('people.apply', { ...once(), kind: 'account', name: '演示干部庚', words: '换了微信' })
    await tap('干部')
    await type('姓名', '演示干部庚')
    await type('说明', '我在综合科')
    await tap('申请绑定')
    await screen.findByText(/您有一份申请还在等审核/)
  })
})

describe('我的身份', () => {
  it('shows somebody of the roster their roles, and the way to one more', async () => {
    const chair = await world.person({ openid: 'o_chair', name: '演示主席甲', roles: ['worker', 'chair'], unionIds: [union.id] })
    sitDown(world, chair.openid)
    render(<MyRolesPage />)
    await screen.findByText('再加一个角色')
    await screen.findByText('工会主席')
    await tapLabel('请人代办')
    expect(device.opened.at(-1)).toContain('/stand-in/')
  })
})
