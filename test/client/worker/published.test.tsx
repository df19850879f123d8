import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import PublishedListPage from '@/src/packages/worker/pages/published-list'
import PublishedProblemPage from '@/src/packages/worker/pages/published-problem'
import ThirdPage from '@/src/pages/third'
import { assigned, submitted } from '../../functions/problem/story'
import { submissionId } from '../../support/ids'
import { castOfFile } from '../support/cast'
import { sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

const redaction = { title: '夜班补贴几个月没有发', words: '某单位夜班岗位三个月的补贴没有发，班组都没有收到。', outcome: '正在和单位核对名单。' }

const cast = castOfFile()
let publicationId: string
let lineId: string
beforeAll(async () => {
  lineId = (await assigned(cast, { mayPublish: true })).id
  const office = cast.world.as(cast.office.openid)
  ;({ publicationId } = await office.call('problem.publish', { id: lineId, submissionId: submissionId(), ...redaction, photos: [], isUnionShown: false }))
  const other = await submitted(cast, { mayPublish: true, category: 'culture', description: '更衣柜锁坏了没人修，丢过两次东西。' })
  await office.call('problem.publish', {
    id: other.id, submissionId: submissionId(), title: '更衣柜的锁坏了', words: '某单位更衣柜的锁坏了，一直没有修。', photos: [], isUnionShown: true,
  })
})

const open = (Page: () => JSX.Element, params: Record<string, string> = {}, openid = cast.otherWorker.openid): void => {
  sitDown(cast.world, openid)
  device.params = params
  render(<Page />)
}

describe('公开的诉求', () => {
  it('is one tap from the public figures', async () => {
    open(ThirdPage)
    await tap('公开的诉求')
    expect(device.opened).toEqual(['/packages/worker/pages/published-list/index'])
  })

  it('shows the office’s words, who has it by when, and never the reporter’s words, number or union', async () => {
    open(PublishedListPage)
    fireEvent.click(await screen.findByText(redaction.title))
    expect(screen.getByText(/在办，最晚 6月24日/)).toBeTruthy()
    await waitFor(() => expect(device.opened).toEqual([`/packages/worker/pages/published-problem/index?id=${publicationId}`]))
    cleanup()
    open(PublishedProblemPage, { id: publicationId })
    await screen.findByText(redaction.words)
    expect(screen.getByText(redaction.outcome)).toBeTruthy()
    expect(screen.getByText('最晚 6月24日')).toBeTruthy()
    for (const secret of [/三月到五月/, /GX-2026/, /演示第三小学工会/, /演示职工甲/]) expect(screen.queryByText(secret)).toBeNull()
  })

  it('is narrowed to one kind, and back', async () => {
    open(PublishedListPage)
    await screen.findByText(redaction.title)
    await tap('全部类别')
    await tap('职工文化与服务阵地')
    await waitFor(() => expect(screen.queryByText(redaction.title)).toBeNull())
    await screen.findByText('更衣柜的锁坏了')
    fireEvent.click(screen.getByRole('button', { name: '不只看职工文化与服务阵地' }))
    await screen.findByText(redaction.title)
  })

  it('offers no kind for complaints about conduct, which are never published', async () => {
    open(PublishedListPage)
    await tap('全部类别')
    await screen.findByText('工资、加班费、补贴')
    expect(screen.queryByText('干部的做法')).toBeNull()
  })

  it('is followed and unfollowed, and then stands under 我关注的 or not', async () => {
    open(PublishedProblemPage, { id: publicationId })
    await tap('关注')
    await screen.findByText('不再关注')
    expect(device.toasts).toEqual(['关注了，有进展告诉您'])
    cleanup()
    open(PublishedListPage)
    await tap('我关注的')
    await screen.findByText(redaction.title)
    expect(screen.queryByText('更衣柜的锁坏了')).toBeNull()
    cleanup()
    open(PublishedProblemPage, { id: publicationId })
    await tap('不再关注')
    await screen.findByText('关注')
    cleanup()
    open(PublishedListPage)
    await tap('我关注的')
    await screen.findByText('您还没有关注的')
  })

  it('leads to an own report that says 我也遇到', async () => {
    open(PublishedProblemPage, { id: publicationId })
    await tap('我也遇到，去反映')
    const title = encodeURIComponent(redaction.title)
    expect(device.opened).toEqual([`/packages/worker/pages/report/index?category=pay&joins=${publicationId}&joinsTitle=${title}`])
  })

  it('says so when it is no longer published', async () => {
    open(PublishedProblemPage, { id: 'nobody-knows-it' })
    await screen.findByText('这件已经不公开了')
    expect(screen.queryByText('再试一次')).toBeNull()
  })

  it('says what failed and tries again', async () => {
    cast.world.cloud.fault({ action: 'database.*', target: 'publications', code: 'DATABASE_REQUEST_FAILED' })
    open(PublishedListPage)
    await screen.findByText('公开的诉求没有取到')
    cast.world.cloud.fault(null)
    await tap('再试一次')
    await screen.findByText(redaction.title)
  })

  it('asks somebody who has not agreed to the notice to read it first', async () => {
    open(PublishedListPage, {}, 'o_not_agreed')
    await tap('看隐私说明')
    expect(device.opened).toEqual(['/pages/home/index'])
  })

  it('finds by words', async () => {
    open(PublishedListPage)
    await screen.findByText(redaction.title)
    await type('找公开的诉求', '更衣柜')
    await waitFor(() => expect(screen.queryByText(redaction.title)).toBeNull())
    await screen.findByText('更衣柜的锁坏了')
  })
})
