import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import ProblemsPage from '@/src/pages/problems'
import { resolved, submitted } from '../../functions/problem/story'
import { submissionId } from '../../support/ids'
import { openHandling, storedLine } from '../cadre/line'
import { castOfFile } from '../support/cast'
import { sitDown, tap } from '../support/seat'
import { device } from '../support/taro'

const cast = castOfFile()

const board = async (openid: string): Promise<void> => {
  sitDown(cast.world, openid)
  render(<ProblemsPage />)
  await screen.findByRole('tab', { name: /^全部/ })
}

describe('the unions under the own one', () => {
  it('have their lines apart, to be read only', async () => {
    const above = await cast.world.union({ name: '演示河湾镇总工会' })
    await cast.world.person({ openid: 'o_town', name: '演示主席乙', roles: ['chair'], unionIds: [above.id] })
    const below = await cast.world.union({ name: '演示河湾粮站工会', parentId: above.id })
    const { id } = await submitted(cast, { description: '粮站的防尘口罩发得太少', unionId: below.id })
    await board('o_town')
    await screen.findByText('本会还没有问题')
    expect(screen.queryByText('粮站的防尘口罩发得太少')).toBeNull()
    await tap('下级工会')
    await screen.findByText('下级工会的问题由它们自己办，这里只能看。')
    await tap('粮站的防尘口罩发得太少')
    await waitFor(() => expect(device.opened.at(-1)).toContain(id))
    cleanup()

    openHandling(cast, 'o_town', id)
    await screen.findByText('这是下级工会的问题，您可以看，由它自己办')
    for (const act of ['受理并交办', '退回补充', '交回区里', '还可以做']) expect(screen.queryByText(act)).toBeNull()
  })

  it('are no part of the board of a chair who has none', async () => {
    await submitted(cast, { description: '图书室的灯管坏了三根' })
    await board('o_chair')
    await screen.findByText('图书室的灯管坏了三根')
    expect(screen.queryByRole('tab', { name: '下级工会' })).toBeNull()
  })
})

it('says that the board could not be fetched, and tries again', async () => {
  const union = await cast.world.union({ name: '演示空白工会' })
  await cast.world.person({ openid: 'o_empty', name: '演示主席丙', roles: ['chair'], unionIds: [union.id] })
  cast.world.cloud.fault({ action: 'database.*', target: 'problems', code: 'DATABASE_REQUEST_FAILED' })
  sitDown(cast.world, 'o_empty')
  render(<ProblemsPage />)
  await screen.findByText('本会的问题没有取到')
  cast.world.cloud.fault(null)
  await tap('再试一次')
  await screen.findByText('本会还没有问题')
})

it('a chair who does not answer for the reporter is offered no answer', async () => {
  const { id } = await resolved(cast)
  openHandling(cast, 'o_chair', id)
  await screen.findByText(/^办结了，等反映人回答/)
  expect(screen.queryByText('这件事解决了吗')).toBeNull()
})

it('what a cadre raised on a visit and handled is answered by the chair', async () => {
  const { world, union, owner } = cast
  const { visitId } = await world.as('o_owner').call('visit.checkIn', { submissionId: submissionId(), unionId: union.id, mode: 'phone', fix: null })
  const { problems: [raised] } = await world.as('o_owner').call('visit.finish', {
    submissionId: submissionId(), visitId, topics: ['lifeQuality'], record: '电话里谈了食堂的安全。', photos: [],
    problems: [{ submissionId: submissionId(), category: 'safety', description: '走访时说到食堂后厨没有灭火器' }],
  })
  const id = raised!.id
  const handler = { kind: 'person', personId: owner.id, name: owner.name ?? '' } as const
  await world.as('o_office').call('problem.assign', {
    id, submissionId: submissionId(), category: 'safety', purpose: 'request', difficulty: 'general', urgency: 'general', owner: handler, coOwners: [],
  })
  const cadre = world.as('o_owner')
  await cadre.call('problem.sign', { id, submissionId: submissionId() })
  await cadre.call('problem.addProgress', { id, submissionId: submissionId(), words: '配了四个灭火器', photos: [] })
  await cadre.call('problem.resolve', { id, submissionId: submissionId(), words: '后厨配了四个灭火器' })
  openHandling(cast, 'o_chair', id)
  await screen.findByText('走访带回的事办结了，请您替本会回答解决了没有')
  fireEvent.click(await screen.findByRole('radio', { name: /^已解决/ }))
  await tap('提交回答')
  await waitFor(async () => expect((await storedLine(cast, id)).state).toBe('closed'))
})
