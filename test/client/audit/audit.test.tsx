import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import AuditPage from '@/src/packages/admin/pages/audit'
import { verifiedWords } from '@/src/features/audit/audit-words'
import { type Cast, castOf } from '../../functions/cast'
import { submitted } from '../../functions/problem/story'
import { failing } from '../support/bad-network'
import { watchSaving } from '../support/files'
import { leave } from '../support/idle'
import { sitDown, tap, type } from '../support/seat'
import { device } from '../support/taro'

let cast: Cast
let number: string
beforeAll(async () => {
  cast = await castOf()
  await cast.world.person({ openid: 'o_admin', name: '演示管理员甲', roles: ['admin'] })
  const line = await submitted(cast)
  number = line.number
  await cast.world.as('o_office').call('problem.get', { id: line.id })
  const complaint = await submitted(cast, { category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。' })
  await cast.world.as('o_supervisor').call('problem.get', { id: complaint.id })
  cast.world.at('2026-06-16T02:00:00.000Z')
  await cast.world.cloud.timer('sweep')
})
afterAll(() => cast.world.stop())
afterEach(leave)

const open = (openid: string): void => {
  sitDown(cast.world, openid)
  render(<AuditPage />)
}
const tab = (text: string): void => void fireEvent.click(screen.getByText(text))

describe('审计', () => {
  it('shows who looked at a name, by group and by a line’s number', async () => {
    open('o_admin')
    await screen.findByText('演示办公室甲看了反映人是谁')
    await screen.findByText(number)
    tab('设置')
    await screen.findByText('没有这样的记录')
    tab('看名字')
    await screen.findByText('演示办公室甲看了反映人是谁')
    await type('只看一件或一个人', 'GX-2026-99999')
    await screen.findByText('编号和姓名要写全，比如 GX-2026-00058。')
    await type('只看一件或一个人', number)
    await screen.findByText('演示办公室甲看了反映人是谁')
  })

  it('keeps reads of a complaint to its custodian', async () => {
    open('o_supervisor')
    await screen.findByText('演示监督甲看了干部作风反映')
    await leave()
    open('o_admin')
    await screen.findByText('演示办公室甲看了反映人是谁')
    expect(screen.queryByText('演示监督甲看了干部作风反映')).toBeNull()
  })

  it('is verified in words, with the last seal to keep elsewhere', async () => {
    open('o_admin')
    await tap('核对记录')
    await tap('开始核对')
    await screen.findByText(/^核对了 1 段、\d+ 条，都对得上$/)
    await screen.findByText('抄下来')
  })

  it('says which stretch was touched and what to do', async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const [entry] = await cast.world.documents<{ _id: string; byName: string }>('audit', { action: 'readReporter' })
    await db.collection('audit').doc(entry!._id).update({ data: { byName: '演示别人' } })
    open('o_admin')
    await tap('核对记录')
    await tap('开始核对')
    await screen.findByText('第 1 段对不上：有记录被改过')
    await screen.findByText(/请马上告诉领导小组办公室和信息员/)
    await db.collection('audit').doc(entry!._id).update({ data: { byName: entry!.byName } })
  })

  it('goes out as Excel, and that stands in it afterwards', async () => {
    open('o_admin')
    const saved = watchSaving()
    await tap('导出')
    await tap('导出 Excel')
    await tap('保存文件')
    expect(saved[0]!.name).toMatch(/^审计记录-2026-06-16\.xlsx$/)
    await leave()
    open('o_admin')
    await screen.findByText('演示管理员甲导出了数据')
  })

  it('can be tried again when it was not fetched, and is nobody else’s', async () => {
    sitDown(cast.world, 'o_admin')
    const network = failing('list', 'question')
    render(<AuditPage />)
    await screen.findByText('审计记录没有取到')
    network.heal()
    await tap('再试一次')
    await screen.findByText('演示办公室甲看了反映人是谁')
    await leave()
    open('o_worker')
    await screen.findByText(/这一步由别的同志来办/)
    await waitFor(() => expect(device.opened).toEqual([]))
  })

  it.each([['chain', /接不上/], ['missing', /被删掉/], ['added', /塞进去/], ['hash', /被改过/]] as const)('has words for %s', (why, words) => {
    expect(verifiedWords({ seals: 2, entries: 9, broken: { seal: 3, why }, head: null }).title).toMatch(words)
  })
})
