import { render, screen, waitFor } from '@testing-library/react'
import PersonPage from '@/src/packages/admin/pages/person'
import PersonEditPage from '@/src/packages/admin/pages/person-edit'
import PersonLeavePage from '@/src/packages/admin/pages/person-leave'
import PersonRolesPage from '@/src/packages/admin/pages/person-roles'
import { type Cast, castOf } from '../../functions/cast'
import { inProgress } from '../../functions/problem/story'
import { submissionId } from '../../support/ids'
import { leave } from '../support/idle'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

let cast: Cast
beforeAll(async () => { cast = await castOf() })
afterAll(() => cast.world.stop())
afterEach(leave)

const once = () => ({ submissionId: submissionId() })
const as = (person: { openid: string }) => cast.world.as(person.openid)
const office = () => as(cast.office)
const sit = (params: Record<string, string> = {}): void => {
  sitDown(cast.world, cast.office.openid)
  device.params = params
}

describe('a person of the roster', () => {
  it('is added, with the departments one by one', async () => {
    sit()
    render(<PersonEditPage />)
    await tap('加进名册')
    await screen.findByText('写上姓名，至少 2 个字')
    await type('姓名', '演示干部辛')
    await type('部室', '综合业务科、财务科')
    await tap('加进名册')
    await waitFor(() => expect(device.opened.at(-1)).toContain('/admin/pages/person/'))
    const { rows } = await office().call('people.roster', { text: '演示干部辛' })
    expect(rows).toMatchObject([{ name: '演示干部辛', departments: ['综合业务科', '财务科'] }])
  })

  it('holds several roles, changed with a reason, but for those that are the administrator’s to give', async () => {
    const person = await cast.world.person({ openid: 'o_several', name: '演示干部壬', roles: ['worker', 'cadre'] })
    sit({ id: person.id })
    render(<PersonRolesPage />)
    await screen.findByText('牵头办难题，起草对策建议')
    await tap('保障组')
    await tap('监督组')
    await tap('工会主席')
    await tap('改演示干部壬的角色')
    await screen.findByText('当工会主席要选好是哪个工会')
    await tapLabel('加一个')
    await tap(cast.union.name)
    await type('为什么改', '兼任')
    await tap('改演示干部壬的角色')
    await waitFor(async () => expect((await as(person).call('people.me', {})).person?.roles).toEqual(['worker', 'chair', 'cadre', 'support']))
  })

  it('is nobody’s own to change: oneself', async () => {
    sit({ id: cast.office.id })
    render(<PersonPage />)
    await screen.findByText('改资料')
    expect(screen.queryByText('改角色')).toBeNull()
    expect(screen.queryByText('登记离开')).toBeNull()
  })

  it('leaves after what moves was shown, and the office hands it on from there', async () => {
    const leaver = await cast.world.person({ openid: 'o_leaver', name: '演示干部癸', roles: ['worker', 'cadre'] })
    await cast.world.pair({ person: leaver, unionId: cast.union.id })
    const { id } = await inProgress({ ...cast, owner: leaver })
    const { title } = await office().call('problem.get', { id })
    sit({ id: leaver.id })
    render(<PersonLeavePage />)
    await screen.findByText('演示干部癸要离开')
    await screen.findByText(title)
    await screen.findByText('对口联系，要换人')
    await tap('登记演示干部癸离开')
    await screen.findByText('写一句原因，至少 2 个字')
    await screen.findByLabelText('最后一天：6月16日 周二')
    await type('为什么', '调往市总')
    device.confirms = [true]
    await tap('登记演示干部癸离开')
    await screen.findByText(/下面的事在等办公室交给别人/)
    expect((await as(leaver).refusal('problem.assigned', {})).code).toBe('FORBIDDEN')
    await tap(title)
    expect(device.opened.at(-1)).toContain(`/office/pages/accept/index?id=${id}`)
    await office().call('problem.reassign', { ...once(), id, reason: '原承办人调离', owner: { kind: 'person', personId: cast.owner.id, name: '' }, coOwners: [] })
    expect(await office().call('liaison.openWork', { personId: leaver.id })).toMatchObject({ problemCount: 0 })
  })

  it('is not let go by the office when they keep watch over it', async () => {
    sit({ id: cast.supervisor.id })
    render(<PersonLeavePage />)
    await screen.findByLabelText('最后一天：6月16日 周二')
    await type('为什么', '调走')
    device.confirms = [true]
    await tap('登记演示监督甲离开')
    await screen.findByText(/这一位的变动由管理员办/)
  })
})
