import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import { type Cast, castOf } from '../../functions/cast'
import { submitted } from '../../functions/problem/story'
import { submissionId } from '../../support/ids'
import { tap, type } from '../support/seat'
import { failing } from '../support/bad-network'
import { chooseUnion, newestOf, openForm, receiptOpened, submit, told } from './form'

const redaction = { title: '夜班补贴几个月没有发', words: '某单位三月到五月的夜班补贴一直没发，班组几个人都没有收到。' }
const line = '有 1 件相似的已经公开，看看是不是一回事'

let cast: Cast
let lineId: string
beforeAll(async () => {
  cast = await castOf()
  lineId = (await submitted(cast, { mayPublish: true })).id
  await cast.world.as(cast.office.openid).call('problem.publish', { id: lineId, submissionId: submissionId(), ...redaction, photos: [], isUnionShown: false })
})
afterAll(() => cast.world.stop())
const healthy = globalThis.XMLHttpRequest
afterEach(() => {
  globalThis.XMLHttpRequest = healthy
  cleanup()
})

const sent = async (openid: string): Promise<Problem> =>
  (await cast.world.documents<Problem>('problems', { _id: (await newestOf(cast.world, openid)).id }))[0]!

describe('我也遇到', () => {
  it('is offered with the public card once enough is written, and goes with a report and a receipt of one’s own', async () => {
    const { openid } = await openForm(cast.world)
    await type('说说情况', told)
    await tap(line)
    await screen.findByText(redaction.words)
    fireEvent.click(screen.getByRole('button', { name: `我也遇到：${redaction.title}` }))
    await screen.findByText(`已选“我也遇到”：${redaction.title}`)
    await chooseUnion('还没有工会')
    submit()
    await receiptOpened()
    const mine = await sent(openid)
    expect(mine).toMatchObject({ state: 'submitted', description: told })
    expect(await cast.world.documents('joins', { _id: mine.id })).toMatchObject([{ mainId: lineId }])
  })

  it('is taken back as easily', async () => {
    const { openid } = await openForm(cast.world)
    await type('说说情况', told)
    await tap(line)
    fireEvent.click(await screen.findByRole('button', { name: `我也遇到：${redaction.title}` }))
    await tap(`已选“我也遇到”：${redaction.title}`)
    fireEvent.click(await screen.findByRole('button', { name: `不算我也遇到：${redaction.title}` }))
    await screen.findByText(line)
    await chooseUnion('还没有工会')
    submit()
    await receiptOpened()
    expect(await cast.world.documents('joins', { _id: (await sent(openid)).id })).toEqual([])
  })

  it('is never in the way: when the search fails, the report is sent all the same', async () => {
    const { openid } = await openForm(cast.world)
    const network = failing('similarPublished', 'question')
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    await waitFor(() => expect(network.submissionIds.length).toBeGreaterThan(0))
    expect(screen.queryByText(line)).toBeNull()
    submit()
    await receiptOpened()
    expect((await sent(openid)).description).toBe(told)
  })

  it('goes away with publishing once it is a complaint about conduct, whose words go nowhere before 提交', async () => {
    const { openid } = await openForm(cast.world)
    const network = failing('similarPublished', 'question')
    network.heal()
    await type('说说情况', told)
    await screen.findByText(line)
    await tap('全部')
    await tap('干部的做法')
    await waitFor(() => expect(screen.queryByText(line)).toBeNull())
    expect(screen.queryByText('可以公开给大家看')).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: '不是' }))
    await chooseUnion('还没有工会')
    submit()
    await receiptOpened()
    expect(network.submissionIds).toHaveLength(1)
    expect((await sent(openid)).ledger).toBe('conduct')
  })

  it('comes along from a published problem, and is left out when that is no longer published', async () => {
    const { openid } = await openForm(cast.world, { category: 'pay', joins: 'gone-meanwhile', joinsTitle: '更衣柜的锁坏了' })
    await screen.findByText('已选“我也遇到”：更衣柜的锁坏了')
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    submit()
    await screen.findByText('您选的那件已经不公开了，“我也遇到”去掉了。写的都在，再点一次提交。')
    await waitFor(() => expect(screen.queryByText('已选“我也遇到”：更衣柜的锁坏了')).toBeNull())
    submit()
    await receiptOpened()
    expect((await sent(openid)).description).toBe(told)
  })
})

describe('替别人反映', () => {
  it('needs the consent of whom it is for, says who answers, and keeps for whom it was', async () => {
    const { openid } = await openForm(cast.world)
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    await tap('替别人反映')
    await type('替谁反映', '同班组的一位师傅')
    await screen.findByText(/由您问过本人再回答/)
    await tap('填好了')
    await screen.findByText('代报要本人同意，问过了就勾上')
    fireEvent.click(screen.getByRole('checkbox', { name: /本人知道这件事，同意我来反映/ }))
    await tap('填好了')
    submit()
    await receiptOpened()
    expect(await sent(openid)).toMatchObject({ source: 'proxy', onBehalfOf: '同班组的一位师傅' })
  })

  it('opens its sheet again when 提交 is tapped without the consent', async () => {
    const { openid } = await openForm(cast.world)
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    await tap('替别人反映')
    await type('替谁反映', '同班组的一位师傅')
    fireEvent.click(screen.getAllByRole('button', { name: '关闭' }).at(-1)!)
    submit()
    await screen.findByText('代报要本人同意，问过了就勾上')
    await tap('不替别人，说我自己的事')
    submit()
    await receiptOpened()
    expect(await sent(openid)).toMatchObject({ source: 'worker', onBehalfOf: null })
  })
})

describe('可以公开给大家看', () => {
  it('is off until the reporter says so', async () => {
    const { openid } = await openForm(cast.world)
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    const tick = screen.getByRole('checkbox', { name: /可以公开给大家看/ })
    expect(tick.getAttribute('aria-checked')).toBe('false')
    submit()
    await receiptOpened()
    const view = await cast.world.as(openid).call('problem.get', { id: (await newestOf(cast.world, openid)).id })
    expect(view.mayPublish).toBe(false)
  })

  it('is kept with the report', async () => {
    const { openid } = await openForm(cast.world)
    await type('说说情况', told)
    await chooseUnion('还没有工会')
    fireEvent.click(screen.getByRole('checkbox', { name: /可以公开给大家看/ }))
    submit()
    await receiptOpened()
    const view = await cast.world.as(openid).call('problem.get', { id: (await newestOf(cast.world, openid)).id })
    expect(view.mayPublish).toBe(true)
  })
})
