import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Problem } from '@/domain/problem/problem'
import ImportPage from '@/src/packages/office/pages/ledger-import'
import { type Cast, castOf } from '../../functions/cast'
import { submissionId } from '../../support/ids'
import { failing } from '../support/bad-network'
import { giveFile } from '../support/files'
import { leave } from '../support/idle'
import { sitDown, tap, tapLabel } from '../support/seat'
import { device } from '../support/taro'

const header = '序号,反映日期,问题内容,类别,所属单位,措施,主办,协办,完成时限,办理进展,回访结果,销号日期\n'
const good = `${header}1,2026年3月2日,三号车间的饮水机坏了三天没有人修,安全卫生,演示第三小学工会,更换饮水机,演示干部甲,,2026/3/10,已更换,已解决，满意,2026-03-09
2,2026.5.6,夜班补贴三个月没有发,劳动报酬,演示第三小学工会,约谈用人单位,演示干部甲,人社局,2026-07-31,正在核对名单,,`

let cast: Cast
beforeEach(async () => {
  cast = await castOf('2026-06-16T01:00:00.000Z')
  sitDown(cast.world, 'o_office')
  render(<ImportPage />)
})
afterEach(async () => {
  await leave()
  await cast.world.stop()
})

const imported = (): Promise<Problem[]> => cast.world.documents<Problem>('problems', { source: 'import' })
const choose = async (text: string, name = '问题台账.csv'): Promise<void> => {
  giveFile({ name, text })
  fireEvent.click(await screen.findByText(/^(选 Excel 文件|另选文件)$/))
}
const take = async (): Promise<void> => {
  await choose(good)
  await tap('导入这 2 件')
  await screen.findByText(/都在台账里了/)
}

describe('an old ledger', () => {
  it('says what is wrong by row and column, and takes nothing of it', async () => {
    await choose(`${header}1,六月初,饮水机坏了没有人修,怪事,,,,,,,,\n2,2026-06-01,,安全卫生,,,,,,,,`, '坏台账.csv')
    await screen.findByText(/^坏台账.csv：3 处不对，一件也没有导入/)
    expect(screen.getByText('第 2 行，“反映日期”')).toBeTruthy()
    expect(screen.getByText('第 3 行，“问题内容”')).toBeTruthy()
    expect(screen.queryByText(/^导入这/)).toBeNull()
    expect(await imported()).toEqual([])
  })

  it('is shown before anything is written, then taken over whole; nothing happens while no file is chosen', async () => {
    giveFile()
    await tap('选 Excel 文件')
    await screen.findByText('以前记在 Excel 里的，可以整本导进来')
    await choose(good)
    await screen.findByText('问题台账.csv：2 件，都读得懂。还没有导入，看一看再定。')
    expect(screen.getByText('安全卫生，演示第三小学工会，演示干部甲主办，3月2日反映，已销号')).toBeTruthy()
    expect(screen.getByText(/人社局/)).toBeTruthy()
    expect(await imported()).toEqual([])
    await tap('导入这 2 件')
    await screen.findByText(/都在台账里了/)
    expect(await imported()).toHaveLength(2)
    await screen.findByText('问题台账.csv')
  })

  it('is taken over once, though the answer was lost', async () => {
    await choose(good)
    await screen.findByText('导入这 2 件')
    const network = failing('importLedger', 'answer')
    await tap('导入这 2 件')
    await screen.findByText(/没有网络/)
    network.heal()
    await tap('导入这 2 件')
    await screen.findByText(/都在台账里了/)
    expect(await imported()).toHaveLength(2)
    expect(new Set(network.submissionIds).size).toBe(1)
  })
})

describe('an import taken back', () => {
  it('is asked for first, and leaves no line', async () => {
    await take()
    await tapLabel('撤销导入：问题台账.csv')
    await waitFor(() => expect(device.asked).toHaveLength(1))
    expect(await imported()).toHaveLength(2)
    device.confirms = [true]
    await tapLabel('撤销导入：问题台账.csv')
    await screen.findByText('问题台账.csv的 2 件都从台账里拿掉了。')
    expect(await imported()).toEqual([])
  })

  it('is refused once somebody acted on a line, which is named', async () => {
    await take()
    const open = (await imported()).find(({ state }) => state === 'inProgress')! as Problem & { _id: string }
    await cast.world.as('o_owner').call('problem.addProgress', { id: open._id, submissionId: submissionId(), words: '名单核对完了', photos: [] })
    device.confirms = [true]
    await tapLabel('撤销导入：问题台账.csv')
    await screen.findByText(new RegExp(`^有 1 件导入以后已经有人办理.*${open.number}`))
    expect(await imported()).toHaveLength(2)
  })
})
