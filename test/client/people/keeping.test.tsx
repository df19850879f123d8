import { render, screen, waitFor } from '@testing-library/react'
import ApplicationsPage from '@/src/packages/admin/pages/applications'
import InvitationsPage from '@/src/packages/admin/pages/invitations'
import InvitePage from '@/src/packages/admin/pages/invite'
import { policyVersion } from '@/domain/people/policy'
import { bindingPage } from '@/types/people/invitations.contract'
import { routes } from '@/src/lib/routes'
import { type Cast, castOf } from '../../functions/cast'
import { submissionId } from '../../support/ids'
import { leave } from '../support/idle'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

let cast: Cast
let count = 0
beforeAll(async () => { cast = await castOf() })
afterAll(() => cast.world.stop())
afterEach(leave)

const once = () => ({ submissionId: submissionId() })
const as = (person: { openid: string }) => cast.world.as(person.openid)
const office = () => as(cast.office)
const inRoster = async (name: string) => (await office().call('people.savePerson', { ...once(), name, duty: '职员', departments: [], reportsToId: null })).personId
const newcomer = async () => {
  const person = { openid: `o_new_${++count}` }
  await as(person).call('people.consent', { policyVersion })
  return person
}
const sit = (params: Record<string, string> = {}): void => {
  sitDown(cast.world, cast.office.openid)
  device.params = params
}

describe('an invitation', () => {
  it('is made for a person, shown once with its code and picture, and works', async () => {
    const personId = await inRoster('演示干部丙')
    sit({ personId })
    render(<InvitePage />)
    await screen.findByLabelText('给谁：演示干部丙，选名册里的人')
    await tap('做一个邀请码')
    await screen.findByText('选一个角色')
    await tap('干部')
    await tap('做一个邀请码')
    await screen.findByText('码只在这一页看得到，离开就没有了。现在就交给本人。')
    const code = (await screen.findByText(/^[2-9A-HJ-NP-Z]{5} [2-9A-HJ-NP-Z]{5}$/)).textContent!
    await waitFor(async () => expect((await screen.findByLabelText('邀请的码')).querySelector('img')?.src ?? (await screen.findByLabelText('邀请的码')).getAttribute('src')).toMatch(/^data:image\/png/))
    expect(device.card!()).toMatchObject({ path: routes.bind({ scene: code.replace(' ', '') }).url })
    const bound = await as(await newcomer()).call('people.redeem', { ...once(), code })
    expect(bound.person).toMatchObject({ id: personId, roles: ['worker', 'cadre'] })
  })

  it('for a chair asks which union; roles that are not the office’s to give are not offered', async () => {
    sit()
    render(<InvitePage />)
    await tap('工会主席')
    expect(screen.queryByText('监督组')).toBeNull()
    await tap('做一个邀请码')
    await screen.findByText('选一下是哪个工会')
    await tap('哪个工会')
    await tap(cast.union.name)
    await tap('做一个邀请码')
    await screen.findByText(`${cast.union.name}的工会主席`)
  })

  it('is listed with what became of it, and taken back', async () => {
    await office().call('people.invite', { ...once(), role: 'cadre', personId: await inRoster('演示干部丁') })
    sit()
    render(<InvitationsPage />)
    device.confirms = [true]
    await tapLabel('收回给演示干部丁的邀请')
    await screen.findByText('收回了')
    await waitFor(() => expect(screen.queryByLabelText('收回给演示干部丁的邀请')).toBeNull())
  })

  it('leads in WeChat’s code to the page that binds', () => expect(routes.bind({}).url).toBe(`/${bindingPage}`))
})

describe('an application', () => {
  const applied = async (more: object) => {
    const person = await newcomer()
    await as(person).call('people.apply', { ...once(), kind: 'role', name: '演示干部', words: '今年三月换届选上的', ...more } as never)
    return person
  }
  const rolesOf = async (person: { openid: string }) => (await as(person).call('people.me', {})).person?.roles

  it('is granted as somebody new', async () => {
    const person = await applied({ role: 'chair', unionId: cast.union.id, name: '演示主席丙' })
    sit()
    render(<ApplicationsPage />)
    await tap(`演示主席丙，申请当${cast.union.name}的工会主席`)
    await tap('通过')
    await waitFor(() => expect(device.toasts).toContain('通过了，他下一步起就能办'))
    expect(await rolesOf(person)).toEqual(['worker', 'chair'])
    await tap('审过的')
    await screen.findByText('通过了')
  })

  it('is granted as the person of the roster whom the office recognises', async () => {
    const personId = await inRoster('演示干部戊')
    const person = await applied({ role: 'cadre', name: '演示干部戊' })
    sit()
    render(<ApplicationsPage />)
    await tap('演示干部戊，申请当干部')
    await tapLabel('名册里是谁：还没选，选一下')
    await tap('演示干部戊')
    await screen.findByLabelText('名册里是谁：演示干部戊，选一下')
    await tap('通过')
    await waitFor(async () => expect((await as(person).call('people.me', {})).person?.id).toBe(personId))
  })

  it('for another account needs the person, and then the old account is nobody’s', async () => {
    const before = await cast.world.person({ openid: 'o_before', name: '演示干部己', roles: ['worker', 'cadre'] })
    const person = await applied({ kind: 'account', name: '演示干部己', words: '原来的微信不用了' })
    sit()
    render(<ApplicationsPage />)
    await tap('演示干部己，申请换微信')
    await tap('通过，换到新微信')
    await screen.findByText('换微信要选好是名册里的哪一位')
    await tapLabel('名册里是谁：还没选，选一下')
    await tap('演示干部己')
    await tap('通过，换到新微信')
    await waitFor(async () => expect(await rolesOf(person)).toEqual(['worker', 'cadre']))
    expect((await as(before).call('people.me', {})).person).toBeNull()
  })

  it('is declined with a reason that the applicant reads', async () => {
    const person = await applied({ role: 'cadre', name: '演示干部庚' })
    sit()
    render(<ApplicationsPage />)
    await tap('演示干部庚，申请当干部')
    await tap('不通过')
    await tap('不通过，告诉他')
    await screen.findByText('写一句原因，至少 2 个字')
    await type('为什么不通过', '请带工作证来办公室')
    await tap('不通过，告诉他')
    await waitFor(async () => expect((await as(person).call('people.application', {})).application).toMatchObject({ state: 'refused', note: '请带工作证来办公室' }))
  })

  it('for a role that is the administrator’s to give is refused with that sentence', async () => {
    await applied({ role: 'supervision', name: '演示监督丙' })
    sit()
    render(<ApplicationsPage />)
    await tap('演示监督丙，申请当监督组')
    await tap('通过')
    await screen.findByText('这个角色由管理员给，办公室给不了。')
  })
})
