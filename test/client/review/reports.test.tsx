import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { ReportForm } from '@/src/features/review/components/report-form/report-form'
import { ReportList } from '@/src/features/review/components/report-list'
import { ReportView } from '@/src/features/review/components/report-view'
import UpwardsPage from '@/src/packages/office/pages/upwards'
import { startWorld, type World } from '../../support/world'
import { watchSaving } from '../support/files'
import { sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

let world: World
let id: string

beforeAll(async () => {
  world = await startWorld()
  await world.person({ openid: 'o-office', name: '演示办公室甲', roles: ['office'] })
  await world.person({ openid: 'o-leader', name: '演示领导甲', roles: ['leader'] })
  await world.person({ openid: 'o-cadre', name: '演示干部甲', roles: ['cadre'] })
})
afterAll(() => world.stop())
afterEach(cleanup)

const report = () => world.as('o-office').call('review.report', { id })

describe('a periodic report', () => {
  it('is compiled for the period that ended, and a second time leads to the first', async () => {
    sitDown(world, 'o-office')
    const { unmount } = render(<ReportList />)
    await screen.findByText('还没有报告')
    await tap('编一份报告')
    await tapLabel('刚过去的，2026年3月1日至4月30日')
    await tap('取数，编成草稿')
    await waitFor(() => expect(device.opened).toHaveLength(1))
    id = /id=(.+)$/.exec(device.opened[0]!)![1]!
    expect(await report()).toMatchObject({ kind: 'bimonthly', from: '2026-03-01', to: '2026-04-30', state: 'draft' })
    unmount()
    render(<ReportList />)
    await tap('编一份报告')
    await tap('取数，编成草稿')
    await screen.findByText(/这个时段已经编过了/)
    await tap('打开编过的那一份')
    expect(device.opened.at(-1)).toBe(`/packages/leader/pages/periodic-report/index?id=${id}`)
  })

  it('takes the judgement and the next steps of the office, and shows them with the figures', async () => {
    sitDown(world, 'o-office')
    const { unmount } = render(<ReportForm id={id} />)
    await type('总的判断', '走访跟上了，答复还慢。')
    await tap('加一条')
    await type('第 1 条，谁办', '演示干部甲')
    await tap('保存草稿')
    await screen.findByText('每一条写清做什么')
    await type('第 1 条，做什么', '补齐联系点')
    await tap('保存草稿')
    await waitFor(async () => expect((await report()).words.judgement).toBe('走访跟上了，答复还慢。'))
    unmount()
    render(<ReportView id={id} />)
    await screen.findByText('走访跟上了，答复还慢。')
    await screen.findByText('1. 补齐联系点（责任人：演示干部甲）。')
    const { sections } = await report()
    for (const { heading } of sections) expect(await screen.findByText(heading)).toBeTruthy()
    expect(await screen.findByText(sections[0]!.paragraphs[0]!)).toBeTruthy()
  })

  it('goes to a leader, who sends it back with a reason that the office reads', async () => {
    sitDown(world, 'o-office')
    device.confirms.push(true)
    const { unmount } = render(<ReportView id={id} />)
    await tap('送领导审签')
    await waitFor(async () => expect((await report()).state).toBe('submitted'))
    unmount()

    sitDown(world, 'o-leader')
    const leader = render(<ReportView id={id} />)
    await tap('退回修改')
    await tap('退回办公室')
    await screen.findByText('写一句要改什么，至少 2 个字')
    await type('要改什么', '把晚答复的原因写上')
    await tap('退回办公室')
    await waitFor(async () => expect((await report()).state).toBe('draft'))
    leader.unmount()

    sitDown(world, 'o-office')
    render(<ReportView id={id} />)
    await screen.findByText('演示领导甲退回：把晚答复的原因写上')
  })

  it('is signed by a leader and published by the office, and cannot be changed after', async () => {
    sitDown(world, 'o-office')
    device.confirms.push(true)
    const office = render(<ReportView id={id} />)
    await tap('送领导审签')
    await waitFor(async () => expect((await report()).state).toBe('submitted'))
    office.unmount()

    sitDown(world, 'o-leader')
    device.confirms.push(false)
    const hesitant = render(<ReportView id={id} />)
    await tap('审签')
    await waitFor(() => expect(device.asked).toHaveLength(1))
    // What was sent with the tap would be there before the file is made.
    await world.as('o-leader').call('review.exportReport', { id, format: 'word' })
    expect((await report()).state).toBe('submitted')
    hesitant.unmount()
    sitDown(world, 'o-leader')
    device.confirms.push(true)
    const leader = render(<ReportView id={id} />)
    await screen.findByText('退回修改')
    await tap('审签')
    await waitFor(async () => expect((await report()).state).toBe('approved'))
    leader.unmount()

    sitDown(world, 'o-office')
    device.confirms.push(true)
    const publisher = render(<ReportView id={id} />)
    await tap('印发')
    await waitFor(async () => expect((await report()).state).toBe('published'))
    await screen.findByText('写成一期简报')
    expect(device.card?.()).toEqual({ title: (await report()).title, path: `/packages/leader/pages/periodic-report/index?id=${id}` })
    expect(screen.queryByText('写判断和下一步')).toBeNull()
    publisher.unmount()
    render(<ReportForm id={id} />)
    await screen.findByText('这份报告现在不能改')
  })

  it('is put down as reported upward from where it stands, and opened again from there', async () => {
    const { title } = await report()
    sitDown(world, 'o-office')
    const published = render(<ReportView id={id} />)
    await tap('报给上级了，记一笔')
    expect(device.opened).toEqual([`/packages/office/pages/upwards/index?reportId=${id}&title=${encodeURIComponent(title)}`])
    published.unmount()
    sitDown(world, 'o-office')
    device.params = { reportId: id, title }
    const kept = render(<UpwardsPage />)
    await screen.findByText('报了什么')
    await tap('保存')
    await screen.findByText('6月16日报市总工会')
    kept.unmount()
    sitDown(world, 'o-leader')
    device.params = {}
    render(<UpwardsPage />)
    await tapLabel(`看报告：${title}`)
    expect(device.opened).toEqual([`/packages/leader/pages/periodic-report/index?id=${id}`])
  })

  it('comes as a Word file under its own name', async () => {
    sitDown(world, 'o-cadre')
    const saved = watchSaving()
    render(<ReportView id={id} />)
    await tap('导出 Word、Excel')
    await tap('导出 Word')
    await tap('保存文件')
    const { title } = await report()
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]!.name).toBe(`${title}.docx`)
    const bytes = new Uint8Array(await (await fetch(saved[0]!.url)).arrayBuffer())
    expect(String.fromCharCode(bytes[0]!, bytes[1]!)).toBe('PK')
  })

  it('is not there for who may not read it', async () => {
    const { id: draft } = await world.as('o-office').call('review.compileReport', { submissionId: 'a-draft-nobody-reads', kind: 'yearly', on: '2026-06-16' })
    sitDown(world, 'o-cadre')
    render(<ReportView id={draft} />)
    await screen.findByText('没有找到这件，可能已并案或号码有误。')
  })
})
