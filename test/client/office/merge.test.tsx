import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import AcceptPage from '@/src/packages/office/pages/accept'
import SimilarPage from '@/src/packages/office/pages/similar'
import { chooseBoardTab } from '@/src/features/problem/board-tab'
import { LedgerBoard } from '@/src/features/problem/components/ledger-board'
import { castOfFile } from '../support/cast'
import { sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'
import { type Lines, linesOf } from './lines'

const cast = castOfFile()
let lines: Lines

beforeAll(async () => {
  lines = linesOf(cast)
})

const show = (Page: () => React.ReactElement | null, id: string): void => {
  sitDown(cast.world, 'o_office')
  device.params = { id }
  render(<Page />)
}

const numberOf = async (id: string): Promise<string> => (await lines.stored(id)).number

describe('what is like it', () => {
  it('is compared side by side, merged in one go with what everybody keeps, and taken out again', async () => {
    const main = await lines.inProgress('三号车间夜班补贴三个月没有发下来，问了两次没有人管。')
    const second = await lines.report('我们三号车间夜班补贴三个月没有发了，没人管。', {}, 'o_other')
    const third = await lines.report('夜班补贴三个月没有发下来，问过班长也没有人管。', { anonymity: 'anonymous', phone: undefined })
    sitDown(cast.world, 'o_office')
    render(<LedgerBoard />)
    chooseBoardTab('triage')
    expect((await screen.findAllByText('相似 2 件')).length).toBe(2)
    cleanup()

    show(AcceptPage, second)
    await tap('相似的件')
    expect(device.opened).toEqual([`/packages/office/pages/similar/index?id=${second}`])
    cleanup()

    show(SimilarPage, second)
    fireEvent.click((await screen.findAllByText('对照'))[0]!)
    await screen.findByText('工会，一样')
    expect(screen.getByText('说的话')).toBeTruthy()
    fireEvent.click(screen.getAllByLabelText('关闭')[0]!)
    for (const tick of screen.getAllByRole('checkbox')) fireEvent.click(tick)
    await tap('和这件并案，2 件')
    const [mainNumber, thirdNumber] = [await numberOf(main), await numberOf(third)]
    const radio = await screen.findByRole('radio', { name: new RegExp(`^以 ${mainNumber} 为主`) })
    expect(radio.getAttribute('aria-checked')).toBe('true')
    expect(screen.getByText(new RegExp(`^${thirdNumber}：`))).toBeTruthy()
    expect(screen.getByText('看不到主件反映人的原话和照片，也不知道是谁。')).toBeTruthy()
    await tap(`把 2 件并进 ${mainNumber}`)
    await waitFor(() => expect(device.opened).toEqual([`/packages/office/pages/accept/index?id=${main}`]))
    expect(await lines.stored(main)).toMatchObject({ mergedIds: expect.arrayContaining([second, third]) })
    cleanup()

    show(AcceptPage, second)
    await tap('分出来单独办')
    await type('为什么分出来', '这是另一个车间的事。')
    await tap('分出来，单独办')
    await waitFor(async () => expect(await lines.stored(second)).toMatchObject({ state: 'accepted' }))
    expect(await lines.stored(main)).toMatchObject({ mergedIds: [third] })
  })

  it('says so where there is nothing like it', async () => {
    const id = await lines.report('图书角的灯管坏了好几根')
    show(SimilarPage, id)
    await screen.findByText('没有相似的')
  })
})

it('a title is corrected when the line is accepted, and what is too short is not taken', async () => {
  const id = await lines.report('那个事情一直没有人来管管')
  show(AcceptPage, id)
  await tap('受理并交办')
  fireEvent.click(await screen.findByRole('button', { name: /^更正标题和分类：/ }))
  await type('标题', '灯')
  await tap('先受理，稍后再交办')
  await screen.findByText('标题太短，一句话说清是什么事')
  await type('标题', '图书角灯管坏了')
  await tap('先受理，稍后再交办')
  await waitFor(async () => expect(await lines.stored(id)).toMatchObject({ state: 'accepted', title: '图书角灯管坏了' }))
})

it('the right place to turn to is offered by the kind of the line', async () => {
  const id = await lines.report('工资拖了两个月没有发下来', { category: 'hardship' })
  show(AcceptPage, id)
  await tap('不予受理')
  const places = await screen.findByLabelText('常用的去处')
  await waitFor(() => expect(places.querySelector('.chip')?.textContent).toBe('民政局'))
})
