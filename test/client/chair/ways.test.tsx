import { render, screen } from '@testing-library/react'
import ProblemsPage from '@/src/pages/problems'
import { castOfFile } from '../support/cast'
import { sitDown, tap } from '../support/seat'
import { device } from '../support/taro'

const cast = castOfFile()

describe('slot 2', () => {
  it.each([
    ['a chair to the search of the own union’s lines', 'o_chair', '查找、筛选、导出', '/packages/office/pages/ledger/index'],
    ['a cadre to the orders that wait for an answer', 'o_owner', '要我回复的批示', '/packages/leader/pages/orders/index'],
  ])('leads %s', async (_way, openid, title, url) => {
    sitDown(cast.world, openid)
    render(<ProblemsPage />)
    await screen.findByText(title)
    await tap(title)
    expect(device.opened).toEqual([url])
  })
})
