import { cleanup, render, screen, waitFor } from '@testing-library/react'
import AssignedPage from '@/src/packages/cadre/pages/assigned'
import { submissionId } from '../../support/ids'
import { castOfFile } from '../support/cast'
import { sitDown, tap, tapLabel } from '../support/seat'
import { assignedLine, lineAtWork, storedLine } from './line'

const cast = castOfFile()

const open = (openid: string): void => {
  sitDown(cast.world, openid)
  render(<AssignedPage />)
}

it('says that there is nothing yet, and says what failed and tries again', async () => {
  cast.world.cloud.fault({ action: 'database.*', target: 'problems', code: 'DATABASE_REQUEST_FAILED' })
  open('o_owner')
  await screen.findByText('交办给您的没有取到')
  cast.world.cloud.fault(null)
  await tap('再试一次')
  await screen.findByText('现在没有交办给您的事')
})

it('puts what is late first, then what waits for a signature, and tells the owner from the helper', async () => {
  await lineAtWork(cast, '旧的一件，已经过了日子还没办完')
  cast.world.at('2026-06-26T02:00:00.000Z')
  const toSign = await assignedLine(cast, '新的一件，刚刚交办等着签收')
  await lineAtWork(cast, '另外一件，签收了正在办')
  open('o_owner')
  await screen.findByText('逾期的')
  const titles = screen.getAllByRole('heading').map(({ textContent }) => textContent)
  expect(titles).toEqual(['逾期的', '等签收1', '在办'])
  await tapLabel('签收：新的一件')
  await waitFor(async () => expect((await storedLine(cast, toSign)).state).toBe('inProgress'))
  await waitFor(() => expect(screen.queryByText('等签收')).toBeNull())
  cleanup()

  const helped = await assignedLine(cast, '请人帮忙的一件，主办还没签收')
  open('o_coowner')
  await screen.findByText('等演示干部甲签收，最晚 7月3日')
  expect(screen.queryByRole('button', { name: /^签收：/ })).toBeNull()
  await cast.world.as('o_owner').call('problem.sign', { id: helped, submissionId: submissionId() })
})
