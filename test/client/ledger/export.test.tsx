import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import readXlsx from 'read-excel-file/node'
import { everything } from '@/src/features/problem/ledger-choice'
import { chooseInLedger } from '@/src/features/problem/use-ledger-choice'
import LedgerPage from '@/src/packages/office/pages/ledger'
import { linesOf } from '../office/lines'
import { failing } from '../support/bad-network'
import { castOfFile } from '../support/cast'
import { watchSaving } from '../support/files'
import { sitDown, tap, tapLabel } from '../support/seat'

const cast = castOfFile('2026-06-16T01:41:00.000Z')

beforeAll(async () => {
  const lines = linesOf(cast)
  await lines.assigned('夜班补贴三个月没有发，班组六个人都没有')
  await lines.report('食堂九点就关门，夜班吃不上热饭', { category: 'culture' })
})

const begin = async (): Promise<void> => {
  sitDown(cast.world, 'o_office')
  chooseInLedger(everything)
  render(<LedgerPage />)
  await screen.findByText('共 2 件')
}

const sheet = (): ReturnType<typeof within> => within(screen.getByRole('dialog', { name: '导出台账' }))
const openSheet = async (): Promise<void> => {
  await tap('导出 Excel')
  await waitFor(() => sheet().getByText('导出什么'))
}
const go = (): void => void fireEvent.click(sheet().getByRole('button', { name: '导出 Excel' }))

const rowsOf = async (url: string): Promise<unknown[][]> => {
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  const read = (await readXlsx(bytes)) as unknown as (unknown[][] | { data: unknown[][] }[])
  const [first] = read
  return Array.isArray(first) ? (read as unknown[][]) : first!.data
}

it('what the list shows is saved as Excel, nothing else', async () => {
  await begin()
  const saved = watchSaving()
  await tapLabel('筛选')
  fireEvent.click(within(screen.getByRole('dialog', { name: '筛选台账' })).getByText('待签收'))
  await tap('按这些找')
  await screen.findByText('筛出来的')
  await openSheet()
  expect(sheet().getByText('待签收')).toBeTruthy()
  go()
  await waitFor(() => sheet().getByText('1 件'))
  fireEvent.click(sheet().getByText('保存文件'))
  expect(saved).toEqual([{ name: '台账-2026-06-16.xlsx', url: expect.stringContaining('/storage/') }])
  const told = JSON.stringify(await rowsOf(saved[0]!.url))
  expect(told).toContain('夜班补贴')
  expect(told).not.toContain('食堂')
})

it('an export whose answer was lost goes on under the same submission', async () => {
  await begin()
  const network = failing('exportLedger', 'answer')
  await openSheet()
  go()
  await waitFor(() => sheet().getByText(/再试一次会接着来/))
  network.heal()
  fireEvent.click(sheet().getByText('再试一次'))
  await waitFor(() => sheet().getByText('2 件'))
  expect(new Set(network.submissionIds).size).toBe(1)
  expect(network.submissionIds).toHaveLength(2)
})
