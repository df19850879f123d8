import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import ProposalPage from '@/src/packages/office/pages/proposal'
import ProposalEditPage from '@/src/packages/office/pages/proposal-edit'
import ProposalsPage from '@/src/packages/office/pages/proposals'
import MyProblemPage from '@/src/packages/worker/pages/problem'
import type { Input } from '@/types/contracts'
import { submitted } from '../../functions/problem/story'
import { submissionId } from '../../support/ids'
import { failing } from '../support/bad-network'
import { castOfFile } from '../support/cast'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

const meals = ['夜班到凌晨，食堂关门了，只能吃凉饭，希望有热饭。', '值夜班食堂不开门，想吃口热饭都没有。', '食堂夜班不供饭，夜班职工吃不上热饭。']
const title = '关于夜班职工用餐的建议'
const texts = { findings: '半年里夜班职工反映吃不上热饭。', advice: '请把夜班用餐写进集体合同示范文本。' }

const cast = castOfFile()
let lines: string[]
beforeAll(async () => {
  await cast.world.person({ openid: 'o_support', name: '演示保障甲', roles: ['support', 'cadre'] })
  lines = []
  for (const description of meals) lines.push((await submitted(cast, { category: 'culture', description })).id)
})

const open = (Page: () => JSX.Element, params: Record<string, string> = {}, openid = 'o_support'): void => {
  cleanup()
  sitDown(cast.world, openid)
  device.params = params
  render(<Page />)
}
const as = (openid: string) => cast.world.as(openid)
const drafted = async (more: Partial<Input<'proposal.saveDraft'>> = {}): Promise<string> =>
  (await as('o_support').call('proposal.saveDraft', { submissionId: submissionId(), title, ...texts, category: 'culture', from: '2026-01-01', to: '2026-06-16', problemIds: lines, ...more })).id
const step = (id: string) => ({ id, submissionId: submissionId() })
const reviewed = async (): Promise<string> => {
  const id = await drafted()
  await as('o_support').call('proposal.handIn', step(id))
  await as('o_office').call('proposal.approve', step(id))
  return id
}
const state = async (id: string): Promise<string> => (await as('o_office').call('proposal.get', { id })).state

describe('what recurs', () => {
  it('is suggested with its lines, and taken up in a draft that is handed in once although an answer was lost', async () => {
    open(ProposalsPage)
    await tap('反复出现的')
    await screen.findByText('3 件像是一回事')
    expect(screen.queryByText(/演示职工/)).toBeNull()
    await tap('用这 3 件起草')
    expect(device.opened).toEqual(['/packages/office/pages/proposal-edit/index'])
    // The same phone goes on to the next page.
    cleanup()
    render(<ProposalEditPage />)
    await screen.findByText('由这 3 件提出')
    await tap('交上审核')
    await screen.findByText('起个题目，至少 4 个字')
    await type('题目', title)
    await tap('交上审核')
    await screen.findByText(/还不能交上审核：问题表现至少 10 个字，建议至少 10 个字/)
    await type('问题表现', texts.findings)
    await type('建议', texts.advice)
    const network = failing('handIn', 'answer')
    await tap('交上审核')
    await screen.findByText(/没有网络/)
    network.heal()
    await tap('交上审核')
    await waitFor(() => expect(device.toasts).toContain('交上审核了'))
    const { rows } = await as('o_support').call('proposal.list', {})
    expect(rows.map((row) => [row.title, row.state, row.lines])).toEqual([[title, 'review', 3]])
  })

  it('is chosen by hand, too, from the lines of that time', async () => {
    open(ProposalEditPage)
    await screen.findByText('由这 0 件提出')
    await tap('从这段时间里再选几件')
    const rows = await screen.findAllByRole('checkbox')
    expect(rows.length).toBe(3)
    rows.slice(0, 2).forEach((row) => fireEvent.click(row))
    await tap('选好了，一共 2 件')
    await screen.findByText('由这 2 件提出')
    fireEvent.click(screen.getAllByRole('button', { name: /^不用这件/ })[0]!)
    await screen.findByText('由这 1 件提出')
  })
})

describe('a proposal', () => {
  it('is reviewed by another, with the figures and the lines behind it', async () => {
    const id = await drafted()
    await as('o_support').call('proposal.handIn', step(id))
    open(ProposalPage, { id }, 'o_office')
    await screen.findByText('3 件，2026年6月16日到2026年6月16日')
    screen.getByText('待受理 3 件')
    expect(screen.getAllByText(/^GX-2026-\d{5}，/)).toHaveLength(3)
    await tap('退回')
    await type('哪里要改', '写清楚是哪几个单位')
    await tap('退回，请起草的人修改')
    await waitFor(async () => expect(await state(id)).toBe('returned'))
    open(ProposalPage, { id })
    await screen.findByText('退回修改：写清楚是哪几个单位')
    await tap('交上审核')
    await waitFor(async () => expect(await state(id)).toBe('review'))
    open(ProposalPage, { id }, 'o_leader')
    await tap('审核通过')
    await waitFor(async () => expect(await state(id)).toBe('approved'))
  })

  it('is sent to a named body and followed, and the reporter reads of it beside the own problem', async () => {
    const id = await reviewed()
    open(ProposalPage, { id })
    await tap('报送')
    await tap('报送，告诉反映人')
    await screen.findByText('写一下报送哪个单位')
    await type('报送哪里', '演示区人社局')
    await tap('报送，告诉反映人')
    await screen.findByText('2026年6月16日报送演示区人社局')
    await tap('记下回音')
    await tap('未采纳')
    await tap('记下，告诉反映人')
    await screen.findByText('写明理由，反映人要看')
    await type('为什么没有采纳', '没有这项经费')
    await tap('记下，告诉反映人')
    await waitFor(async () => expect(await state(id)).toBe('declined'))
    open(MyProblemPage, { id: lines[0]! }, 'o_worker')
    await screen.findByText('由您反映的这类事提出的建议')
    screen.getByText(texts.advice)
    screen.getByText('6月16日未采纳。理由：没有这项经费')
  })

  it('tells who was not the first, and shows what stands now', async () => {
    const id = await drafted()
    await as('o_support').call('proposal.handIn', step(id))
    open(ProposalPage, { id }, 'o_office')
    await screen.findByText('审核通过')
    await as('o_leader').call('proposal.approve', step(id))
    await tap('审核通过')
    await screen.findByText(/有人刚刚改了这一份/)
    await screen.findByText('待报送')
    expect(await state(id)).toBe('approved')
  })

  it('is listed by where it stands, and says what failed', async () => {
    const id = await drafted({ title: '关于换热站值班的建议' })
    cast.world.cloud.fault({ action: 'database.*', target: 'proposals', code: 'DATABASE_REQUEST_FAILED' })
    open(ProposalsPage)
    await screen.findByText('对策建议没有取到')
    cast.world.cloud.fault(null)
    await tap('再试一次')
    await screen.findByText('关于换热站值班的建议')
    fireEvent.click(screen.getByRole('tab', { name: '已落实' }))
    await screen.findByText('没有已落实的')
    fireEvent.click(screen.getByRole('tab', { name: '起草' }))
    await tapLabel('关于换热站值班的建议，起草')
    expect(device.opened).toEqual([`/packages/office/pages/proposal/index?id=${id}`])
  })
})
