import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import AnnexesPage from '@/src/packages/admin/pages/annexes'
import { type World, startWorld } from '../../support/world'
import { failing } from '../support/bad-network'
import { giveFile, watchSaving } from '../support/files'
import { leave } from '../support/idle'
import { sitDown, tap, tapLabel } from '../support/seat'
import { device } from '../support/taro'

const people = '姓名,职务,部室,领导小组,办公室,工作专班\n演示领导甲,主席,综合科,组长,,\n演示干部丙,职员,综合科,成员,,\n'
const header = '姓名,职务,部室,对口联系乡镇总工会,对口联系基层工会,区总工会联络人\n'
const good = `${header}演示领导甲,主席,综合科,演示镇总工会、演示乡总工会,演示一厂工会,演示干部丙\n`

let world: World
beforeEach(async () => {
  world = await startWorld('2026-06-16T01:00:00.000Z')
  const { db } = await import('@/cloudfunctions/lib/cloud')
  await db.collection('settings').add({ data: { _id: 'programme', name: '县级工会加强年', fromOn: '2022-10-17', toOn: '2023-12-31' } })
  await world.person({ openid: 'o_office', name: '演示办公室甲', roles: ['office'] })
  sitDown(world, 'o_office')
  render(<AnnexesPage />)
})
afterEach(async () => {
  await leave()
  await world.stop()
})

const pairs = (): Promise<{ personName: string }[]> => world.documents('liaisons')
const choose = async (text: string, name: string): Promise<void> => {
  giveFile({ name, text })
  fireEvent.click(await screen.findByText(/^(选文件|另选文件)$/))
}
const takePeople = async (): Promise<void> => {
  await tap('人员')
  await choose(people, '人员.csv')
  await tap('导入这 2 行')
  await screen.findByText('导入了 2 行')
  await tap('对口联系')
}
const takePairs = async (): Promise<void> => {
  await takePeople()
  await choose(good, '对口联系.csv')
  await tap('导入这 1 行')
  await screen.findByText('导入了 1 行')
}

describe('annex 2', () => {
  it('with rows that are wrong tells each by row and column, and nothing of it is taken', async () => {
    await takePeople()
    await choose(`${good}演示干部己,职员,综合科,演示镇总工会,,\n演示领导甲,主席,综合科,12,,\n`, '坏表.csv')
    await screen.findByText(/^坏表.csv：2 处不对，一行也没有导入/)
    expect(screen.getByText('第 3 行，“姓名”')).toBeTruthy()
    expect(screen.getByText('第 4 行，“对口联系乡镇总工会”')).toBeTruthy()
    expect(screen.queryByText(/^导入这/)).toBeNull()
    expect(await pairs()).toEqual([])
  })

  it('is shown as it was understood before anything is written, then taken over whole', async () => {
    await takePeople()
    giveFile()
    await tap('选文件')
    await screen.findByText('附表2 对口联系表')
    await choose(good, '对口联系.csv')
    await screen.findByText('对口联系.csv：1 行，都读得懂。导入以后新增 6 条。还没有导入，看一看再定。')
    expect(screen.getByText('演示镇总工会、演示乡总工会、演示一厂工会')).toBeTruthy()
    expect(screen.getByText('第 2 行，联络人演示干部丙')).toBeTruthy()
    expect(await pairs()).toEqual([])
    await tap('导入这 1 行')
    await screen.findByText('导入了 1 行')
    expect(await pairs()).toHaveLength(3)
    await choose(good, '对口联系.csv')
    await screen.findByText('对口联系.csv：1 行，都和现在一样，导入也不会改什么。')
  })

  it('is taken over once, though the answer was lost', async () => {
    await takePeople()
    await choose(good, '对口联系.csv')
    await screen.findByText('导入这 1 行')
    const network = failing('importRoster', 'answer')
    await tap('导入这 1 行')
    await screen.findByText(/没有网络/)
    network.heal()
    await tap('导入这 1 行')
    await screen.findByText('导入了 1 行')
    expect(new Set(network.submissionIds).size).toBe(1)
    const imports = (await world.as('o_office').call('people.imports', {})) as { rows: { kind: string }[] }
    expect(imports.rows.filter(({ kind }) => kind === 'liaisons')).toHaveLength(1)
  })

  it('is taken back after a question, the newest of its kind alone', async () => {
    await takePairs()
    await waitFor(() => expect(screen.getAllByText('撤销')).toHaveLength(2))
    await tapLabel('撤销导入：附表2 对口联系表')
    await waitFor(() => expect(device.asked).toHaveLength(1))
    expect(await pairs()).toHaveLength(3)
    device.confirms = [true]
    await tapLabel('撤销导入：附表2 对口联系表')
    await screen.findByText(/都恢复成导入以前的样子/)
    await screen.findByText('已经撤销')
    expect(await pairs()).toEqual([])
    expect(screen.queryByLabelText('撤销导入：附表2 对口联系表')).toBeNull()
  })

  it.each([['导出 Excel', '对口联系表.xlsx'], ['导出 CSV（UTF-8）', '对口联系表.csv'], ['导出 CSV（GBK，旧版表格软件用）', '对口联系表.csv']])('is written out again by %s', async (button, name) => {
    await takePairs()
    const saved = watchSaving()
    await tap(button)
    await screen.findByText(`${name}，1 行`)
    await tap('保存文件')
    expect(saved).toEqual([{ name, url: expect.stringContaining('/storage/') }])
    const bytes = new Uint8Array(await (await fetch(saved[0]!.url)).arrayBuffer())
    giveFile({ name, text: bytes as unknown as string })
    fireEvent.click(screen.getByText('选文件'))
    await screen.findByText(`${name}：1 行，都和现在一样，导入也不会改什么。`)
  })
})

it('an annex that names people of nobody’s roster says that annex 1 comes first', async () => {
  await choose(good, '对口联系.csv')
  await screen.findAllByText(/先导入人员名册/)
  expect(await pairs()).toEqual([])
})
