import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import InboxPage from '@/src/packages/worker/pages/inbox'
import ApplyRolePage from '@/src/packages/worker/pages/apply-role'
import MyRolesPage from '@/src/packages/worker/pages/my-roles'
import { submissionId } from '../../support/ids'
import { type Person, startWorld, type World } from '../../support/world'
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
afterEach(cleanup)

const once = () => ({ submissionId: submissionId() })
const byOffice = () => world.as(office.openid)

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

  it('is in the inbox of the office, where it is decided on, and its decision in that of whoever applied', async () => {
    const openid = await openForm('role')
    await tap('干部')
    await type('姓名', '演示干部辛')
    await type('说明', '刚调到综合科')
    await tap('申请绑定')
    await waitFor(async () => expect((await applied(openid)).application).toMatchObject({ state: 'waiting' }))
    const { application } = await applied(openid)
    cleanup()
    sitDown(world, office.openid)
    render(<InboxPage />)
    const rows = await screen.findAllByRole('button', { name: /^新消息，有人申请绑定，请核对/ })
    expect(screen.queryByText(/演示干部辛/)).toBeNull()
    fireEvent.click(rows[0]!)
    expect(device.opened.at(-1)).toContain('/applications/')
    await byOffice().call('people.decideApplication', { ...once(), applicationId: application!.id, isGranted: true })
    cleanup()
    sitDown(world, openid)
    render(<InboxPage />)
    fireEvent.click(await screen.findByRole('button', { name: /^新消息，您的申请通过了，可以用了/ }))
    expect(device.opened.at(-1)).toContain('/my-roles/')
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
