import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { plainCategoryWords } from '@/domain/problem/vocabulary'
import { defaultMatters } from '@/domain/site/matter'
import MatterEditPage from '@/src/packages/office/pages/matter-edit'
import MattersPage from '@/src/packages/worker/pages/matters'
import ReportPage from '@/src/packages/worker/pages/report'
import { castOfFile } from '../support/cast'
import { inputOf, sitDown, tap, tapLabel, type } from '../support/seat'
import { device } from '../support/taro'

const cast = castOfFile()

const open = (Page: () => JSX.Element, params: Record<string, string> = {}, openid = 'o_worker'): void => {
  sitDown(cast.world, openid)
  device.params = params
  render(<Page />)
}
const report = async (params: Record<string, string>, words: string): Promise<Record<string, unknown>> => {
  open(ReportPage, params)
  await type('说说情况', `${(await inputOf('说说情况')).value}${words}`)
  await tap('我的工会')
  await tap(cast.union.name)
  await tap('提交')
  await waitFor(() => expect(device.opened.at(-1)).toMatch(/receipt/))
  const id = decodeURIComponent(device.opened.at(-1)!.split('id=')[1]!)
  return cast.world.as('o_office').call('problem.get', { id }) as Promise<Record<string, unknown>>
}

describe('服务事项', () => {
  it('say what, for whom and how, and asking opens the report form with the kind', async () => {
    open(MattersPage)
    await screen.findByText('金秋助学')
    screen.getByText('家庭困难职工的子女。')
    expect(screen.queryByText('加一项')).toBeNull()
    await tapLabel('我要办：金秋助学')
    expect(device.opened).toEqual([`/packages/worker/pages/report/index?category=hardship&purpose=request&matter=${encodeURIComponent('金秋助学')}`])
  })

  it.each(defaultMatters)('$title opens the report form with its kind, purpose and name', async ({ title, category, purpose }) => {
    open(MattersPage)
    await tapLabel(`${purpose === 'consult' ? '问一问' : '我要办'}：${title}`)
    const params = Object.fromEntries(new URLSearchParams(device.opened[0]!.split('?')[1]))
    expect(params).toEqual({ category, purpose, matter: title })
    cleanup()
    open(ReportPage, params)
    expect((await inputOf('说说情况')).value).toContain(`“${title}”`)
    expect((await screen.findAllByText(plainCategoryWords[category])).length).toBeGreaterThan(0)
  })

  it('are asked for with their kind, purpose and name', async () => {
    const problem = await report({ category: 'hardship', purpose: 'request', matter: '金秋助学' }, '孩子考上学了，家里供读吃力。')
    expect(problem).toMatchObject({ category: 'hardship', purpose: 'request', description: '想办“金秋助学”：孩子考上学了，家里供读吃力。' })
  })

  it('name the site in a report that is about one', async () => {
    const { id, name } = await cast.world.as('o_chair').call('site.save', {
      submissionId: 'site-of-the-matter-test', kind: 'outdoorStation', name: '演示西门驿站', address: '演示西门', position: null, hours: '全天', offers: [], notes: '',
    })
    const problem = await report({ category: 'culture', siteId: id, siteName: name }, '微波炉坏了一个星期，没有人修。')
    expect(problem.place).toContain('演示西门驿站')
    expect((await cast.world.as('o_chair').call('site.get', { id })).openReports).toBe(1)
  })

  it('say what failed and try again', async () => {
    cast.world.cloud.fault({ action: 'database.*', target: 'matters', code: 'DATABASE_REQUEST_FAILED' })
    open(MattersPage)
    await screen.findByText('服务事项没有取到')
    cast.world.cloud.fault(null)
    await tap('再试一次')
    await screen.findByText('金秋助学')
  })

  it('are worded by the office, and one that is not shown is not read by workers', async () => {
    open(MatterEditPage, { id: 'm_matchmaking' }, 'o_office')
    await type('怎么办', '')
    await tap('保存这一项')
    await screen.findByText('写一下怎么办')
    await type('怎么办', '报名见当年的通知。')
    await tap('给职工看')
    await tap('保存这一项')
    await waitFor(() => expect(device.toasts).toEqual(['存好了，职工看到的是新的']))
    cleanup()
    open(MattersPage)
    await screen.findByText('金秋助学')
    expect(screen.queryByText('会聚良缘')).toBeNull()
    cleanup()
    open(MattersPage, {}, 'o_office')
    await screen.findByText('会聚良缘')
    screen.getByText('不显示')
    await tapLabel('改：会聚良缘')
    expect(device.opened).toEqual(['/packages/office/pages/matter-edit/index?id=m_matchmaking'])
  })
})
