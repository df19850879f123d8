import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import ReportPage from '@/src/packages/worker/pages/report'
import type { World } from '../../support/world'
import { sitDown, tap } from '../support/seat'
import { device } from '../support/taro'

export const told = '三月到五月的夜班补贴一直没发，班组六个人都没有。'

let count = 0

/** A worker of one's own at the form. */
export const openForm = async (
  world: World, params: Record<string, string> = { category: 'pay' }, name: string | null = null,
): Promise<{ openid: string; unmount: () => void }> => {
  const openid = `o_worker_${++count}`
  await world.person({ openid, name })
  sitDown(world, openid)
  device.params = params
  const { unmount } = render(<ReportPage />)
  await screen.findByText('说说情况')
  return { openid, unmount }
}

export const chooseUnion = async (name: string): Promise<void> => {
  await tap('我的工会')
  await tap(name)
}

export const submit = (): void => void fireEvent.click(screen.getByRole('button', { name: '提交' }))

export const receiptOpened = (): Promise<void> =>
  waitFor(() => expect(device.opened.at(-1)).toMatch(/^\/packages\/worker\/pages\/receipt\/index\?id=/))

export const newestOf = async (world: World, openid: string) => (await world.as(openid).call('problem.mine', {})).rows[0]!
