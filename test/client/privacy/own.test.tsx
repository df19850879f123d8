import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import readXlsxFile from 'read-excel-file/node'
import PrivacyPage from '@/src/packages/worker/pages/privacy'
import { policyVersion } from '@/domain/people/policy'
import { type Cast, castOf } from '../../functions/cast'
import { report } from '../../functions/problem/story'
import { failing } from '../support/bad-network'
import { watchSaving } from '../support/files'
import { leave } from '../support/idle'
import { sitDown, tap } from '../support/seat'
import { device } from '../support/taro'

let cast: Cast
beforeAll(async () => {
  cast = await castOf()
})
afterAll(() => cast.world.stop())
afterEach(leave)

const as = (openid: string) => cast.world.as(openid)
const newcomer = async (openid: string): Promise<void> => void (await as(openid).call('people.consent', { policyVersion }))
const open = (openid: string): void => {
  sitDown(cast.world, openid)
  render(<PrivacyPage />)
}
/** The words are the card's title, too. */
const tapButton = async (text: string): Promise<void> => void fireEvent.click((await screen.findAllByText(text)).at(-1)!)
const isKnown = async (openid: string): Promise<boolean> => (await as(openid).call('people.me', {})).person !== null

describe('隐私和导出', () => {
  it('tells the notice, how long anything is kept, and which version was agreed to when', async () => {
    await newcomer('o_reads')
    open('o_reads')
    await screen.findByText('匿名管到哪里')
    await screen.findByText('走访那一年过完，再留一年')
    await screen.findByText('2 年')
    await screen.findByText('传了没有提交的照片和表格')
    await screen.findByText('14 天')
    await screen.findByText(`${policyVersion} 版，2026年6月16日同意`)
  })

  it('gives one’s own data as a file to save, made once although the first answer was lost', async () => {
    await newcomer('o_takes')
    const { number } = await as('o_takes').call('problem.submit', report(cast))
    open('o_takes')
    const saved = watchSaving()
    const network = failing('exportMine', 'answer')
    await tapButton('导出我的数据')
    await screen.findByText(/没有网络/)
    network.heal()
    await tap('再试一次')
    await tap('保存文件')
    expect(saved).toHaveLength(1)
    expect(saved[0]!.name).toBe('我的数据.xlsx')
    const sheets = await readXlsxFile(Buffer.from(await (await fetch(saved[0]!.url)).arrayBuffer()))
    expect(sheets.find(({ sheet }) => sheet === '反映的问题')!.data.flat()).toContain(number)
    expect(new Set(network.submissionIds).size).toBe(1)
  })

  it('gives it in the open form too', async () => {
    await newcomer('o_programs')
    const { number } = await as('o_programs').call('problem.submit', report(cast))
    open('o_programs')
    const saved = watchSaving()
    await tapButton('另要一份给电脑程序读的（JSON）')
    await tap('保存文件')
    expect(saved.map(({ name }) => name)).toEqual(['我的数据.json'])
    expect(JSON.parse(await (await fetch(saved[0]!.url)).text())).toMatchObject({ 反映的问题: [{ 编号: number }] })
  })

  it('tells what follows before an account is closed, and closes nothing without a second word', async () => {
    await newcomer('o_stays')
    open('o_stays')
    await tap('看看注销会怎样')
    await screen.findByText(/您反映过的诉求照样办，但和您脱开/)
    device.confirms.push(false)
    await tap('注销我的账号')
    await waitFor(() => expect(device.asked).toMatchObject([{ title: '真的注销吗' }]))
    expect(await isKnown('o_stays')).toBe(true)
    expect(device.opened).toEqual([])
  })

  it('closes it, forgets what the phone kept of this person alone, and begins anew', async () => {
    await newcomer('o_closes')
    open('o_closes')
    device.storage.set('report.o_closes.draft', '{}')
    device.storage.set('report.o_other.draft', '{}')
    await tap('看看注销会怎样')
    device.confirms.push(true)
    await tap('注销我的账号')
    await waitFor(() => expect(device.opened).toEqual(['/pages/home/index']))
    expect(await isKnown('o_closes')).toBe(false)
    expect([...device.storage.keys()].filter((key) => key.startsWith('report.'))).toEqual(['report.o_other.draft'])
  })

  it('knows that it is closed when the answer was lost on its way', async () => {
    await newcomer('o_lost')
    open('o_lost')
    const network = failing('closeAccount', 'answer')
    await tap('看看注销会怎样')
    device.confirms.push(true, true)
    await tap('注销我的账号')
    await screen.findByText(/没有网络/)
    network.heal()
    await tap('注销我的账号')
    await waitFor(() => expect(device.opened).toEqual(['/pages/home/index']))
    expect(await isKnown('o_lost')).toBe(false)
  })

  it('sends whoever holds a post to the office first', async () => {
    open(cast.owner.openid)
    await screen.findByText(/请办公室给您办离任/)
    expect(screen.queryByText('看看注销会怎样')).toBeNull()
  })

  it('shows somebody who has not agreed yet only what there is to read', async () => {
    open('o_nobody')
    await screen.findByText('匿名管到哪里')
    await screen.findByText('留多久')
    await waitFor(() => expect(screen.queryByText('导出我的数据')).toBeNull())
  })
})
